import { likelihoodSource, likelihoodWords } from '../../prose/likelihood-words.ts';
import { likelihood } from '../../schema/likelihood.ts';
import { isEstimate } from './estimates.ts';
import type { WordingRule } from './wording-rule.ts';

/**
 * An estimate keeps to the first row of the scale: one word for one range, and no figure, which would claim to be exact. Elsewhere any
 * likelihood is misplaced.
 */
export const likelihoodRow: WordingRule = {
	source: likelihoodSource,
	ofClaims: false,
	find: (own) =>
		isEstimate(own.entry)
			? likelihoodWords(own.text)
					.filter((found) => found.otherRow && !own.isId(found) && !own.reports(found))
					.map((found) => ({
						code: 'likelihood-row',
						at: own.place(found),
						args: { word: found.word, use: likelihood[found.likelihood].words },
					}))
			: [],
};
