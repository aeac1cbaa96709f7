import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePoints } from '../../../src/quotes/code-points.ts';

test('counts code points up to any boundary of letters', () => {
	const unit = fc.constantFrom('a', '𐍈', '漢', '😀', '\ud800', '\udc00', 'b'.repeat(700));
	fc.assert(
		fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
			const text = units.join('');
			const count = codePoints(text);
			const told: number[] = [];
			const expectedCounts: number[] = [];
			let offset = 0;
			let expected = 0;
			for (const character of text) {
				told.push(count(offset));
				expectedCounts.push(expected);
				offset += character.length;
				expected += 1;
			}
			expect(told).toEqual(expectedCounts);
			expect(count(text.length)).toBe([...text].length);
		}),
	);
});

test('an offset inside a pair counts the pair', () => {
	expect(codePoints('a😀b')(2)).toBe(2);
	expect(codePoints('a😀b')(3)).toBe(2);
});

test('a long text is counted past all its steps', () => {
	const count = codePoints(`😀${'b'.repeat(5000)}😀`);
	expect([count(2), count(1024), count(3000), count(5002), count(5004)]).toEqual([1, 1023, 2999, 5001, 5002]);
});

test('only halves that belong together are one letter', () => {
	expect(codePoints('\udbff\udfffx')(3)).toBe(2);
	expect(codePoints('😀\ud800\ue000')(4)).toBe(3);
});
