import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oddCharacters, visible } from '../../../src/sources/odd-characters.ts';

describe('odd characters', () => {
	test.each([
		['\u0000', 'U+0000 null'],
		['\u0007', 'U+0007'],
		['\u007f', 'U+007F'],
		['\u00ad', 'U+00AD soft hyphen'],
		['\u061c', 'U+061C Arabic letter mark'],
		['\u200b', 'U+200B zero-width space'],
		['\u200e', 'U+200E left-to-right mark'],
		['\u2029', 'U+2029 paragraph separator'],
		['\u202e', 'U+202E right-to-left override'],
		['\u2064', 'U+2064'],
		['\u2066', 'U+2066 left-to-right isolate'],
		['\ufeff', 'U+FEFF byte order mark inside the text'],
		['\u{e0041}', 'U+E0041 tag character'],
	])('%j', (character, name) => {
		expect(oddCharacters(`It ${character}is.`)).toEqual([{ offset: 3, name }]);
	});

	test.each([
		'Plain text, “quoted” — with dashes…\n\tand a tab.\n',
		'Владимир Путин, 习近平, یدالله جوانی, נתניהו, Zürich, naïve',
		'می\u200cخواهد',
		'👍🏽 🇮🇷 ❤️',
		'no-break\u00a0space and narrow\u202fone',
	])('none in %j', (text) => {
		expect(oddCharacters(text)).toEqual([]);
	});

	test('a non-joiner is plain only between Arabic letters', () => {
		expect(oddCharacters('\u200cمی')).toHaveLength(1);
		expect(oddCharacters('می\u200c')).toHaveLength(1);
		expect(oddCharacters('می\u200c\u200cخواهد')).toHaveLength(2);
		expect(oddCharacters('a\u200cb')).toHaveLength(1);
	});

	test('of very many the first hundred', () => {
		expect(oddCharacters('\u200b'.repeat(1000))).toHaveLength(100);
	});

	test('what is made visible has none left', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(visible(text)).not.toMatch(/[\n\r\t\u202e\u200b]/);
				expect(oddCharacters(visible(text).replaceAll('\u200c', ''))).toEqual([]);
			}),
		);
		expect(visible('a\u202eb\nc')).toBe('a[U+202E]b[U+000A]c');
	});
});
