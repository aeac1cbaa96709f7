import { expect, test } from 'vitest';
import { alignment } from '../../../src/prose/alignment.ts';

test.each([
	['equal texts', 'abc', 'abc', [0, 1, 2]],
	['escapes', 'a*b\\c', 'a\\*b\\c', [0, 1, 3, 4, 5]],
	['references', 'a&b', 'a&amp;b', [0, 1, 6]],
	['references to two code units', '\u{1f600}!', '&#x1F600;!', [0, 0, 9]],
	['named references to two characters', '\u226b\u0338x', '&NotGreaterGreater;x', [0, 0, 19]],
	['what is no reference', '&nothing;', '&nothing;', [0, 1, 2, 3, 4, 5, 6, 7, 8]],
	['the marks of a quote', 'a\nb', 'a\n> b', [0, 1, 4]],
	['indentation', 'a\nb', 'a\n   b', [0, 1, 5]],
	['a value that its source does not hold', 'xy', 'a', [1, 1]],
])('%s', (_, value, source, offsets) => {
	expect(alignment(value, source)).toEqual(offsets);
});
