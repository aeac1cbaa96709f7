import { likelihoodWords } from '../../prose/likelihood-words.ts';
import { confidenceLevels } from '../../prose/wording.ts';
import type { WordingRule } from './wording-rule.ts';

/** How probable a thing is and how far the evidence carries never stand in one sentence of ours (ICD 203, D.6.e(2)(a)). */
export const likelihoodWithConfidence: WordingRule = {
	source: confidenceLevels.source,
	ofClaims: false,
	find: (own) =>
		confidenceLevels.find(own.text).flatMap((level) => {
			if (own.reports(level)) return [];
			const [likelihood] = likelihoodWords(own.sentence(level));
			if (likelihood === undefined) return [];
			const args = { word: likelihood.word, level: level.word };
			return [{ code: 'likelihood-with-confidence', at: own.place(level), args }];
		}),
};
