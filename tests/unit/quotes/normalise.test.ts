import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NORMALISATION, normalise, normalised } from '../../../src/quotes/normalise.ts';

describe('version 1', () => {
	test('is what a lock records', () => expect(NORMALISATION).toBe(1));

	test.each([
		['a  b', 'a b'],
		['a\u00a0b\u202fc\u3000d', 'a b c d'],
		['a\r\n\t b', 'a b'],
		['a\u2028b', 'a b'],
		['“a” „b‟ «c» "d"', '"a" "b" "c" "d"'],
		['Iran’s ‘x’ ‚y‛ ‹z›', "Iran's 'x' 'y' 'z'"],
		['a-b‐c‑d‒e–f—g―h−i', 'a-b-c-d-e-f-g-h-i'],
		['e\u0301', '\u00e9'],
		['\u1112\u1161\u11ab', '\ud55c'],
		['\u212b', '\u00c5'],
		['', ''],
	])('%j becomes %j', (raw, text) => {
		expect(normalise(raw).text).toBe(text);
		expect(normalised(raw)).toBe(text);
	});

	test.each(['Iran', 'iran', 'é', 'e', '3.5', '…', 'ﬁ', '½', 'ʼ', '′', '″', '\u00ad', '\u200b', '\ufeff', 'Ж'])(
		'%j stays as it is',
		(text) => expect(normalise(text).text).toBe(text),
	);
});

/** Texts in which everything that a rule changes is frequent. */
const text = fc
	.array(
		fc.oneof(
			fc.constantFrom(' ', '  ', '\n', '\u00a0', '“', '’', '—', '-', 'a', 'e\u0301', '\u0301', 'é', '\u212b', '𐍈'),
			fc.constantFrom('\u1100\u1161', '\u11a8', '한', '\u0958', '\ufb2c', 'ж', '\u05e9\u05bc\u05c1', '\ud800'),
			fc.string({ unit: 'grapheme', maxLength: 3 }),
		),
		{ maxLength: 40 },
	)
	.map((pieces) => pieces.join(''));

describe('whatever the text', () => {
	test('the text alone is the same text', () => {
		fc.assert(
			fc.property(text, (raw) => {
				expect(normalised(raw)).toBe(normalise(raw).text);
			}),
		);
	});

	test('what is normalised stays so', () => {
		fc.assert(
			fc.property(text, (raw) => {
				const once = normalised(raw);
				expect(normalised(once)).toBe(once);
			}),
		);
	});

	test('every slice leads back to a slice that normalises to it', () => {
		fc.assert(
			fc.property(text, fc.nat(), fc.nat(), (raw, a, b) => {
				const { text: whole, origins } = normalise(raw);
				expect(origins).toHaveLength(whole.length + 1);
				expect(origins[whole.length]).toBe(raw.length);
				const [from, to] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y) as [number, number];
				fc.pre(origins[from] !== origins[from - 1] && origins[to] !== origins[to - 1]);
				const slice = normalised(raw.slice(origins[from], origins[to]));
				// A mark that begins a slice has nothing to join.
				expect(slice.normalize('NFC')).toBe(whole.slice(from, to).normalize('NFC'));
			}),
			{ numRuns: 500 },
		);
	});

	test('origins never go back', () => {
		fc.assert(
			fc.property(text, (raw) => {
				const { origins } = normalise(raw);
				expect([...origins]).toEqual([...origins].sort((a, b) => a - b));
			}),
		);
	});

	test('letters that a rule does not name are kept', () => {
		fc.assert(
			fc.property(text, (raw) => {
				const letters = (s: string): string => s.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
				expect(letters(normalised(raw))).toBe(letters(raw));
			}),
		);
	});
});

test('where a letter becomes three, what stands before it keeps its place', () => {
	const { text: whole, origins } = normalise('ab\ufb2cx');
	expect(whole).toBe('ab\u05e9\u05bc\u05c1x');
	expect([...origins]).toEqual([0, 1, 2, 2, 2, 3, 4]);
});
