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
		['An 80 % chance of it.', [['80 % chance', 'likely', true]]],
		['It is 81\u00a0per cent likely.', [['81\u00a0per cent likely', 'very-likely', true]]],
		[
			'A ninety-percent certainty; a 2.5% risk.',
			[
				['ninety-percent certainty', 'very-likely', true],
				['2.5% risk', 'almost-no-chance', true],
			],
		],
		[
			'A chance of 40%, a probability of about 50 to 60 per cent.',
			[
				['chance of 40%', 'unlikely', true],
				['probability of about 50 to 60 per cent', 'roughly-even-chance', true],
			],
		],
		[
			'A one-in-three chance; a 9 in 10 probability.',
			[
				['one-in-three chance', 'unlikely', true],
				['9 in 10 probability', 'very-likely', true],
			],
		],
		[
			'It is fifty-fifty, or 100 % certain.',
			[
				['fifty-fifty', 'roughly-even-chance', true],
				['100 % certain', 'almost-certain', true],
			],
		],
		['Almost 90 per cent of the oil; 30 % of chances were missed.', []],
		['One in three cranes; “an 80 % chance”.', []],
		['A remote village.', []],
		['The likelihood of “likely”.', []],
		['A likelyhood, unlikeliness.', []],
	])('%s', (text, expected) => {
		expect(found(text)).toEqual(expected);
		if (expected.length > 0) expect(text).toMatch(new RegExp(likelihoodSource, 'i'));
	});
});
