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
	['|𐍈|a', true],
	['عرا|ق|', true],
	['|कि|त', true],
	['|abc|中', false],
	['|中|abc', false],
	// A mark that nothing stands before has no letter to belong to.
	['|\u0301a| b', false],
])('%s cuts a word: %s', (marked, cut) => {
	const { text, from, to } = between(marked);
	expect(cutsWord(text, { from, to })).toBe(cut);
});

test('half a character is cut, whatever it is', () => {
	expect(cutsWord('😀 x', { from: 1, to: 2 })).toBe(true);
	expect(cutsWord('x 😀', { from: 0, to: 3 })).toBe(true);
	expect(cutsWord('x 😀', { from: 0, to: 2 })).toBe(false);
});

describe('wholeWords', () => {
	test('widens to both ends of the words', () => {
		const { text, from, to } = between('the har|bour ord|ered two');
		const wide = wholeWords(text, { from, to });
		expect(text.slice(wide.from, wide.to)).toBe('harbour ordered');
	});

	test('leaves whole words as they are', () => {
		expect(wholeWords('two cranes came', { from: 4, to: 10 })).toEqual({ from: 4, to: 10 });
		expect(wholeWords('two', { from: 0, to: 3 })).toEqual({ from: 0, to: 3 });
	});

	test('does not run on in a text without spaces', () => {
		expect(wholeWords('a'.repeat(1000), { from: 500, to: 501 })).toEqual({ from: 440, to: 561 });
	});
});
