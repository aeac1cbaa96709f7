import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittedText, textWidth, wrappedText } from '../../../../src/book/figures/text-width.ts';

describe('textWidth', () => {
	test('grows with the size of the type, and tells wide letters from narrow ones', () => {
		expect(textWidth('Iran', 20)).toBeCloseTo(2 * textWidth('Iran', 10));
		expect(textWidth('mmm', 10)).toBeGreaterThan(3 * textWidth('iii', 10));
	});

	test('is what was measured in a browser for Inter at weight 600, or a little more', () => {
		// Advance widths in thousandths: I 277, r 397, a 574, n 612.
		const measured = (277 + 397 + 574 + 612) / 1000;
		expect(textWidth('Iran', 1)).toBeGreaterThanOrEqual(measured);
		expect(textWidth('Iran', 1)).toBeLessThan(measured * 1.05);
	});

	test.each([
		['Chinese characters are square', '伊朗', 2],
		['a mark over a letter takes no room', 'e\u0301', textWidth('e', 1)],
		['a capital of another script is wider than a small letter', 'Ж', 0.78],
		['a small letter of another script', 'ж', 0.66],
	])('%s', (_, text, width) => {
		expect(textWidth(text, 1)).toBeCloseTo(width);
	});
});

const words = fc.string({ maxLength: 80 });

describe('fittedText', () => {
	test('leaves alone what fits, and ends the rest with an ellipsis', () => {
		expect(fittedText('Tehran', 10, 100)).toBe('Tehran');
		expect(fittedText('Iran–Russia Comprehensive Strategic Partnership', 10, 100)).toBe('Iran–Russia Comp…');
	});

	test('is never wider than asked, but for the ellipsis alone', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 12, max: 300 }), (text, width) => {
				expect(textWidth(fittedText(text, 10, width), 10)).toBeLessThanOrEqual(width);
			}),
		);
	});
});

describe('wrappedText', () => {
	test('breaks at spaces', () => {
		expect(wrappedText('Iran–Russia military cooperation agreement', 10, 110, 3)).toEqual([
			'Iran–Russia military',
			'cooperation',
			'agreement',
		]);
	});

	test('what goes beyond the last line is left out with an ellipsis', () => {
		expect(wrappedText('one two three four five six', 10, 50, 2)).toEqual(['one two', 'three fo…']);
	});

	test('divides a word that is too wide, after a sign where it has one', () => {
		expect(wrappedText('mestios.example', 10, 60, 3)).toEqual(['mestios.', 'example']);
		expect(wrappedText('Iran International', 10, 50, 3)).toEqual(['Iran', 'Internatio', 'nal']);
		expect(wrappedText('Iran International', 10, 50, 2)).toEqual(['Iran', 'Internat…']);
	});

	test('an empty text is one empty line', () => {
		expect(wrappedText(' ', 10, 50, 2)).toEqual(['']);
	});

	test('has no more lines than asked, and none too wide', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 12, max: 300 }), fc.integer({ min: 1, max: 4 }), (text, width, most) => {
				const lines = wrappedText(text, 10, width, most);
				expect(lines.length).toBeLessThanOrEqual(most);
				for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
			}),
		);
	});
});
