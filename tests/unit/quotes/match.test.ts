import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capturedText } from '../../../src/quotes/captured-text.ts';
import { matchQuotes, type QuoteMatch, type SoughtQuote } from '../../../src/quotes/match.ts';

const CAPTURE = `Vell waits for its cranes

The quay is bare. “In all these months not one crane has come,” she said — twice.
The harbour ordered two cranes; the cranes’ price is unknown. Not one crane stands.

𐍈 A straße\u00a0of quays, cafe\u0301 and all.
`;
const text = capturedText(CAPTURE);

function match(exact: string, paragraph: number | null, rest: Partial<SoughtQuote> = {}): QuoteMatch {
	const [only] = matchQuotes(text, [{ exact, paragraph, ...rest }]);
	if (!only) throw new Error('no answer');
	return only;
}

describe('matched', () => {
	test.each([
		['not one crane has come', 2, 'not one crane has come'],
		[
			'In all these months not one crane has come," she said - twice',
			2,
			'In all these months not one crane has come,” she said — twice',
		],
		["the cranes' price", 3, 'the cranes’ price'],
		['straße of quays', 4, 'straße\u00a0of quays'],
		['café and all', 4, 'cafe\u0301 and all'],
		['  two  cranes; ', 3, 'two cranes;'],
	])('%j in paragraph %d', (exact, paragraph, slice) => {
		const found = match(exact, paragraph);
		expect(found).toMatchObject({ kind: 'matched', slice, prefix: 0, suffix: 0 });
		if (found.kind !== 'matched') return;
		expect([...CAPTURE].slice(found.start, found.end).join('')).toBe(slice);
		expect(CAPTURE.slice(found.raw.from, found.raw.to)).toBe(slice);
	});

	test('in any paragraph, where none is named', () => expect(match('two cranes', null).kind).toBe('matched'));

	test('by its prefix or suffix, whose lengths are told', () => {
		expect(match('crane', 2, { prefix: 'not one' })).toMatchObject({ kind: 'matched', prefix: 8, suffix: 0 });
		expect(match('crane', 3, { prefix: 'Not one ' })).toMatchObject({ kind: 'matched', prefix: 8 });
		expect(match('one crane', 3, { suffix: 'stands.' })).toMatchObject({ kind: 'matched', prefix: 0, suffix: 8 });
		expect(match('one crane', 3, { prefix: 'Not', suffix: 'stands' })).toMatchObject({ prefix: 4, suffix: 7 });
	});

	test('by a prefix that no space parts from it, and by a suffix with spaces around', () => {
		expect(match('In all these months', 2, { prefix: 'bare. “' })).toMatchObject({ kind: 'matched', prefix: 7 });
		expect(match('one crane', 3, { suffix: '  stands. ' })).toMatchObject({ kind: 'matched', suffix: 8 });
	});

	test('by its paragraph, where the same suffix stands twice; a paragraph that has none does not choose', () => {
		const thrice = capturedText('A crane fell there.\nA crane fell here.\nA crane fell there.');
		const found = matchQuotes(thrice, [
			{ exact: 'crane', suffix: 'fell there', paragraph: 3 },
			{ exact: 'crane', suffix: 'fell there', paragraph: 2 },
		]);
		expect(found).toMatchObject([
			{ kind: 'matched', start: 41 },
			{ kind: 'several', count: 2 },
		]);
	});

	test('by its paragraph, where the same neighbours stand twice', () => {
		const twice = capturedText('An old crane fell.\nAn old crane fell.');
		const [first, second, bare] = matchQuotes(twice, [
			{ exact: 'crane', prefix: 'old', paragraph: 1 },
			{ exact: 'crane', prefix: 'old', paragraph: 2 },
			{ exact: 'crane', paragraph: 2 },
		]);
		expect([first, second, bare]).toMatchObject([{ start: 7 }, { start: 26 }, { kind: 'several', count: 2 }]);
	});
});

describe('not matched', () => {
	test('elsewhere: it stands in another paragraph', () => {
		expect(match('two cranes', 2)).toMatchObject({ kind: 'elsewhere', context: { paragraph: 3, words: 'two cranes' } });
		expect(match('two cranes', 9)).toMatchObject({ kind: 'elsewhere', context: { paragraph: 3 } });
	});

	test('over the end of a paragraph', () => {
		expect(match('its cranes The quay', 1)).toMatchObject({ kind: 'elsewhere', context: { paragraph: null } });
	});

	test('several: both contexts, whole words', () => {
		expect(match('one crane', 2)).toMatchObject({
			kind: 'several',
			count: 2,
			contexts: [
				{
					paragraph: 2,
					before: ' quay is bare. "In all these months not ',
					words: 'one crane',
					after: ' has come," she said - twice.',
				},
				{ paragraph: 3, words: 'one crane', after: ' stands.' },
			],
		});
	});

	test('neighbours: it stands there, but not beside these words', () => {
		expect(match('crane', 2, { prefix: 'no' })).toMatchObject({ kind: 'neighbours' });
		expect(match('Vell', 1, { prefix: 'x' })).toMatchObject({ kind: 'neighbours' });
		expect(match('two cranes', 3, { suffix: 'x' })).toMatchObject({ kind: 'neighbours', context: { paragraph: 3 } });
	});

	test('cut: it begins or ends inside a word', () => {
		expect(match('ot one crane has', 2)).toMatchObject({ kind: 'cut' });
		expect(match('two crane', 3)).toMatchObject({ kind: 'cut' });
	});

	test('absent: the nearest passage with the difference, never accepted', () => {
		expect(match('not one crane had come', 2)).toEqual({
			kind: 'absent',
			nearest: {
				paragraph: 2,
				parts: [
					{ text: 'not one crane ', in: 'both' },
					{ text: 'had', in: 'quote' },
					{ text: 'has', in: 'capture' },
					{ text: ' come', in: 'both' },
				],
			},
		});
		expect(match('Two cranes', 3)).toMatchObject({ kind: 'absent', nearest: { paragraph: 3 } });
		expect(match('something quite different', 2)).toEqual({ kind: 'absent', nearest: null });
		expect(match(' ', 2)).toEqual({ kind: 'absent', nearest: null });
	});

	test.each([
		[
			'in the middle of a paragraph',
			match('two cranes', 2),
			3,
			'The harbour ordered ',
			"; the cranes' price is unknown. Not one ",
		],
		[
			'over the end of one',
			match('its cranes The quay', 1),
			null,
			'Vell waits for ',
			' is bare. "In all these months not one crane',
		],
		['at its start', match('Vell', 1, { prefix: 'x' }), 1, '', ' waits for its cranes'],
		['at its end', match('all.', 4, { suffix: 'x' }), 4, '𐍈 A straße of quays, café and ', ''],
		[
			'inside a word',
			match('ot one crane has', 2),
			2,
			'The quay is bare. "In all these months n',
			' come," she said - twice.',
		],
	])('the context of a passage %s stays in its paragraph and ends with whole words', (_, found, ...expected) => {
		if (!('context' in found)) throw new Error(`no context: ${found.kind}`);
		const { paragraph, before, after } = found.context;
		expect([paragraph, before, after]).toEqual(expected);
	});

	test('a prefix that stands after, or a suffix that stands before, is none', () => {
		expect(match('cranes', 3, { prefix: ';' }).kind).toBe('neighbours');
		expect(match('cranes', 3, { suffix: 'two' }).kind).toBe('neighbours');
		expect(match('cranes', 3, { prefix: 'two', suffix: ';' })).toMatchObject({ start: 133, prefix: 4, suffix: 1 });
		expect(match('cranes', 2, { suffix: 'The quay' })).toMatchObject({ kind: 'elsewhere', context: { paragraph: 1 } });
	});

	test('a near passage over the end of a paragraph is in none', () => {
		expect(match('twice The harbor', 2)).toMatchObject({ kind: 'absent', nearest: { paragraph: null } });
	});

	test('of near words those in the paragraph are shown, though others are nearer', () => {
		const near = capturedText('There one crane has kome.\nHere one krane has kome.');
		expect(matchQuotes(near, [{ exact: 'one crane has come', paragraph: 2 }])).toMatchObject([
			{ kind: 'absent', nearest: { paragraph: 2 } },
		]);
	});

	test('near words elsewhere are shown where the paragraph has none', () => {
		expect(match('harbour ordered too cranes', 4)).toMatchObject({ kind: 'absent', nearest: { paragraph: 3 } });
	});
});

/** Words of a text in which no run of three stands twice. */
const words = Array.from({ length: 60 }, (_, i) => `${['crane', 'quay', 'it’s', 'Öl', 'two-way', 'rope'][i % 6]}${i}`);
const story = words.join(' ');

test('any single character changed in a quote, or in its place in the capture, is seen', () => {
	const change = fc.constantFrom('x', 'Z', '7', 'é', '.', '', 'ж', '😀');
	fc.assert(
		fc.property(
			fc.nat(50),
			fc.integer({ min: 3, max: 8 }),
			fc.nat(),
			change,
			fc.boolean(),
			(at, length, where, by, inQuote) => {
				const exact = words.slice(at, at + length).join(' ');
				const characters = [...exact];
				const i = where % characters.length;
				fc.pre(characters[i] !== by);
				const changed = [...characters.slice(0, i), by, ...characters.slice(i + 1)].join('');
				const [found] = inQuote
					? matchQuotes(capturedText(story), [{ exact: changed, paragraph: 1 }])
					: matchQuotes(capturedText(story.replace(exact, () => changed)), [{ exact, paragraph: 1 }]);
				expect(found?.kind).not.toBe('matched');
			},
		),
		{ numRuns: 500 },
	);
});
