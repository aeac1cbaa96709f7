import { describe, expect, test } from 'vitest';
import { cutsWord, wholeWords } from '../../../src/quotes/word-edges.ts';

/** The stretch between the bars. */
function between(marked: string): { text: string; from: number; to: number } {
	const from = marked.indexOf('|');
	const to = marked.indexOf('|', from + 1) - 1;
	return { text: marked.replaceAll('|', ''), from, to };
}

test.each([
	['a |crane| came', false],
	['a |cran|e came', true],
	['a c|rane| came', true],
	['|a crane came|', false],
	['“|crane|s”', true],
	['|Iran|’s', false],
	['|25|-year', false],
	['12|3|', true],
	['|क|्ष', true],
	['|x|\u0301', true],
	['在|中国|的', false],
	['|ราคา|แพง', false],
	['|𐍈|𐍈', true],
	['عرا|ق|', true],
])('%s cuts a word: %s', (marked, cut) => {
	const { text, from, to } = between(marked);
	expect(cutsWord(text, { from, to })).toBe(cut);
});

describe('wholeWords', () => {
	test('widens to both ends of the words', () => {
		const { text, from, to } = between('the har|bour ord|ered two');
		const wide = wholeWords(text, { from, to });
		expect(text.slice(wide.from, wide.to)).toBe('harbour ordered');
	});

	test('does not run on in a text without spaces', () => {
		expect(wholeWords('a'.repeat(1000), { from: 500, to: 501 })).toEqual({ from: 440, to: 561 });
	});
});
