import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../../src/prose/words.ts';

test.each([
	['', 0],
	['– “…” !', 0],
	['Iran’s twenty-one “S-400” systems', 4],
	["don't stop-", 2],
	['-a- ‘b’', 2],
	['1,000 tonnes', 3],
	['ایران و روسیه', 3],
	['Журавлёв, café', 2],
	['did not request help from any country', 7],
	['25-year and 20-year', 3],
	['中国和俄罗斯没有提供军事援助', 7],
	['S-400 系统, два', 4],
	['ロシアは支援しなかった。', 7],
	['ไม่มีใครมา', 3],
])('%j has %i', (text, count) => {
	expect(countWords(text)).toBe(count);
});

test('the short way counts as the long one does', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(..." aB1-’'.“–…") }), (text) => {
			expect(countWords(`${text} é`)).toBe(countWords(text) + 1);
		}),
	);
});
