import { likelihoodSource, likelihoodWords } from '../../prose/likelihood-words.ts';
import { isEstimate } from './estimates.ts';
import type { WordingRule } from './wording-rule.ts';

/** A likelihood of ours stands in an estimate, and nowhere else. Claims, and sentences that pass on what a source says, are not ours. */
export const misplacedLikelihood: WordingRule = {
	source: likelihoodSource,
	ofClaims: false,
	find: (own) =>
		isEstimate(own.entry)
			? []
			: likelihoodWords(own.text)
					.filter((found) => !own.isId(found) && !own.reports(found))
					.map((found) => ({ code: 'likelihood-misplaced', at: own.place(found), args: { word: found.word } })),
};
