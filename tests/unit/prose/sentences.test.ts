import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { sentenceStarts } from '../../../src/prose/sentences.ts';

// A busy machine makes many runs slow.
vi.setConfig({ testTimeout: 60_000 });

const split = (text: string) => {
	const starts = sentenceStarts(text);
	return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
};

describe('a sentence ends', () => {
	test.each([
		['at stops, questions and exclamations', ['Iran asked nobody.', 'Did it?', 'It did not!', 'So be it.']],
		['after a quotation', ['He said “no.”', 'Then he left.']],
		['after a bracket', ['It failed (again).', 'Nobody came.']],
		['after a number', ['It was 2025.', 'The war was over.']],
		['before a number', ['It ended.', '20 years passed.']],
		['after an abbreviation with a new beginning', ['It was made in the U.S.', 'The deputy agreed.']],
		['after etc. with a new beginning', ['Ships, cranes, etc.', 'They came late.']],
		['in other scripts', ['他没有来。', '我们走吧。']],
		['in Russian', ['Он не пришёл.', 'Мы ушли.']],
		['in Arabic script', ['آیا آمد؟', 'نه.']],
	])('%s', (_, sentences) => {
		expect(split(sentences.join(' '))).toEqual(sentences);
	});
});

describe('a sentence does not end', () => {
	test.each([
		'Gen. Yadollah Javani spoke.',
		'The visit of Lt. Gen. Bagheri to Moscow ended.',
		'Dr. A. B. Smith and J. Smith disagreed.',
		'The U.S. Navy left.',
		'The U.S. National Security Council met.',
		'It is in No. 4 of the list.',
		'See Art. 5 and Fig. 2 for more.',
		'Some systems, e.g. Iskander, came.',
		'It came, i.e. Russia sent it.',
		'On Sept. 3 he spoke.',
		'Shell Inc. Chairman Jones spoke.',
		'It cost 3.5 million.',
		'See example.org for more.',
		'St. Petersburg is far.',
		'Iran vs. Russia was played.',
		'Vladimir V. Putin came.',
	])('%s', (sentence) => {
		expect(split(sentence)).toEqual([sentence]);
	});
});

test('a word that stands before a number ends a sentence when none follows', () => {
	expect(split('Did he come? No. He stayed.')).toEqual(['Did he come?', 'No.', 'He stayed.']);
});

test('the parts of a text are the text', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom('a', 'B', '.', '?', ' ', '“', 'U.S.', 'Gen.', '4', '。') }),
			(text) => {
				const starts = sentenceStarts(text);
				expect(starts[0]).toBe(0);
				expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b));
				expect(starts.every((start) => start === 0 || start < text.length)).toBe(true);
			},
		),
	);
});
