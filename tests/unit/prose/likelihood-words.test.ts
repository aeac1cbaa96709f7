import { describe, expect, test } from 'vitest';
import { likelihoodSource, likelihoodWords } from '../../../src/prose/likelihood-words.ts';
import { likelihood, otherRow } from '../../../src/schema/likelihood.ts';

const found = (text: string) => likelihoodWords(text).map((one) => [one.word, one.likelihood, one.otherRow]);

describe('expressions of likelihood', () => {
	test('of both rows are found whole, each as its range', () => {
		for (const [range, { words }] of Object.entries(likelihood)) {
			expect(found(`It is ${words} that it came.`)).toEqual([[words, range, false]]);
		}
		for (const [range, words] of Object.entries(otherRow)) {
			const shown = words === 'remote' ? 'remote chance' : words;
			expect(found(`It has a ${shown} of it.`)).toEqual([[shown, range, true]]);
		}
	});

	test.each([
		['It was Very likely so.', [['Very likely', 'very-likely', false]]],
		['It almost certainly came.', [['almost certainly', 'almost-certain', false]]],
		['It is almost\n    certain.', [['almost\n    certain', 'almost-certain', false]]],
		['It probably came.', [['probably', 'likely', true]]],
		['It is highly  improbable.', [['highly  improbable', 'very-unlikely', true]]],
		[
			'An even chance, and roughly even odds.',
			[
				['even chance', 'roughly-even-chance', false],
				['roughly even odds', 'roughly-even-chance', true],
			],
		],
		['A remote village.', []],
		['The likelihood of “likely”.', []],
		['A likelyhood, unlikeliness.', []],
	])('%s', (text, expected) => {
		expect(found(text)).toEqual(expected);
		if (expected.length > 0) expect(text).toMatch(new RegExp(likelihoodSource, 'i'));
	});
});
