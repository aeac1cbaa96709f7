import { weaselWords } from '../../prose/wording.ts';
import type { WordingRule } from './wording-rule.ts';

const lists = Object.entries(weaselWords);

/** Our own texts say who says a thing, and say something. A sentence that passes on what a source says may hedge as it does. */
export const weaselWordsRule: WordingRule = {
	source: lists.map(([, { source }]) => source).join('|'),
	ofClaims: false,
	find: (own) =>
		lists.flatMap(([fault, { find }]) =>
			find(own.text)
				.filter((found) => !own.isId(found) && !own.reports(found))
				.map((found) => ({ code: 'words-weasel', at: own.place(found), args: { word: found.word, fault } })),
		),
};
