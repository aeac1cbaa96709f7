import { factiveVerbs } from '../../prose/wording.ts';
import type { WordingRule } from './wording-rule.ts';

/** No text of ours, the texts of claims included, treats what somebody said as proved. Quotations are exempt. */
export const factiveVerbsRule: WordingRule = {
	source: factiveVerbs.source,
	ofClaims: true,
	find: (own) =>
		factiveVerbs
			.find(own.text)
			.filter((found) => !own.isId(found))
			.map((found) => ({ code: 'verb-factive', at: own.place(found), args: { word: found.word } })),
};
