import type { Issue } from '../../issues/issue.ts';
import { countWords } from '../../prose/words.ts';
import { MAX_QUOTE_WORDS } from '../../schema/claim.ts';
import { eachEntry } from './check.ts';

/** A quote has at most eleven words. */
export const quoteLength = eachEntry((entry) => {
	if (entry.collection !== 'articles') return [];
	return entry.data.claims.flatMap(({ quotes }, i) =>
		quotes.flatMap(({ exact }, j): Issue[] => {
			const count = countWords(exact);
			if (count <= MAX_QUOTE_WORDS) return [];
			return [
				{
					code: 'quote-long',
					at: { file: entry.file, path: ['claims', i, 'quotes', j] },
					args: { count: String(count) },
				},
			];
		}),
	);
});
