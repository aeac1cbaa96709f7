import { expect, test } from 'vitest';
import { surroundings } from '../../../src/quotes/surroundings.ts';

function around(text: string, words: string, count = 2) {
	const from = text.indexOf(words);
	return surroundings(text, { from, to: from + words.length }, count);
}

test('the words to each side, with the spaces and marks between', () => {
	const text = 'One two, three “four five” six; seven eight.';
	const found = around(text, 'four five');
	expect([found.before, found.after]).toEqual(['three “', '” six;']);
	expect(text.slice(found.stretch.from, found.stretch.to)).toBe('three “four five” six;');
	expect(around(text, 'four five', 1)).toMatchObject({ before: '“', after: '”' });
});

test('none of another line, and no more than there are', () => {
	expect(around('a b\nc SLICE d\ne f', 'SLICE')).toMatchObject({ before: 'c ', after: ' d' });
	expect(around('a\u2028SLICE\u2029b', 'SLICE')).toMatchObject({ before: '', after: '' });
	expect(around('SLICE', 'SLICE')).toEqual({ before: '', after: '', stretch: { from: 0, to: 5 } });
	expect(around('a b SLICE c d', 'SLICE', 0)).toMatchObject({ before: '', after: '' });
});

test('a word without end is cut, not followed', () => {
	const { before, after } = around(`${'x'.repeat(5000)}SLICE${'y'.repeat(5000)}`, 'SLICE');
	expect([before.length, after.length]).toEqual([400, 400]);
});
