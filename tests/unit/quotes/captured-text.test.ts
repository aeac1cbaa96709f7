import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capturedText, paragraphOf, rawStretch } from '../../../src/quotes/captured-text.ts';

const lines = (raw: string): string[] => {
	const { normalised, paragraphs } = capturedText(raw);
	return paragraphs.map(({ from, to }) => normalised.text.slice(from, to));
};

test('paragraphs are the lines that are not blank, without the spaces around them', () => {
	expect(lines('One\n\n  Two \u00a0two\t\n \nThree')).toEqual(['One', 'Two two', 'Three']);
	expect(lines('a\r\nb\rc\u2028d\u0085e')).toEqual(['a', 'b', 'c', 'd', 'e']);
	expect(lines(' \n\t\n')).toEqual([]);
});

test('a stretch lies in the paragraph that holds all of it', () => {
	const text = capturedText('  One two\n\nthree');
	const at = (words: string) => {
		const from = text.normalised.text.indexOf(words);
		return paragraphOf(text, { from, to: from + words.length });
	};
	expect([at('One'), at('two'), at('three'), at('two three')]).toEqual([1, 1, 2, null]);
	expect(paragraphOf(text, { from: 0, to: 2 })).toBeNull();
});

test('a composed letter is not cut apart', () => {
	// This letter has no composed form: one letter of the capture becomes two.
	const text = capturedText('x\u0958y');
	expect(text.normalised.text).toBe('x\u0915\u093cy');
	expect(rawStretch(text, { from: 0, to: 2 })).toBeNull();
	expect(rawStretch(text, { from: 2, to: 4 })).toBeNull();
	expect(rawStretch(text, { from: 1, to: 3 })).toEqual({ from: 1, to: 2 });
});

test('paragraphs are found whatever the text', () => {
	const piece = fc.constantFrom('a', ' ', '\n', '\r\n', 'e\u0301', '\u00a0', '𐍈', '“', '  ');
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
			const raw = pieces.join('');
			const expected = raw
				.split(/\r?\n/)
				.map((line) => line.trim())
				.filter((line) => line !== '');
			expect(lines(raw)).toEqual(expected.map((line) => capturedText(line).normalised.text));
		}),
	);
});
