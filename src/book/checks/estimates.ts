import type { Issue } from '../../issues/issue.ts';
import { likelihoodWords } from '../../prose/likelihood-words.ts';
import { isEnglish } from '../../prose/wording.ts';
import { likelihood } from '../../schema/likelihood.ts';
import type { Entry } from '../entry.ts';
import type { Check } from './check.ts';

/** Whether a file is an estimate, in which a likelihood has its place. */
export const isEstimate = (entry: Entry | null): boolean =>
	entry?.collection === 'judgements' && entry.data.kind === 'estimate';

/** The statement of an estimate states its likelihood, so that it is not firmer where it stands alone, and states no other. */
export const estimates: Check = (book) => {
	if (!isEnglish(book.meta.language)) return [];
	return [...book.judgements.values()].flatMap(({ file, data }): Issue[] => {
		if (data.kind !== 'estimate') return [];
		const path = ['statement'];
		const { words } = likelihood[data.likelihood];
		const stated = likelihoodWords(data.statement);
		if (stated.length === 0) return [{ code: 'likelihood-unstated', at: { file, path }, args: { words } }];
		return stated
			.filter((found) => found.likelihood !== data.likelihood)
			.map(({ word, offset }) => ({
				code: 'likelihood-differs',
				at: { file, path, within: offset },
				args: { word, words },
			}));
	});
};
