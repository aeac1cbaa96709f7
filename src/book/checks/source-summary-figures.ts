import type { Issue } from '../../issues/issue.ts';
import { isEnglish } from '../../prose/wording.ts';
import { BOOK_FILE } from '../../schema/book.ts';
import { statedTotals } from '../stated-totals.ts';
import { bookTotals } from '../totals.ts';
import type { Check } from './check.ts';

/** The totals that the written source summary statement gives are those that are counted. Numbers are read in English. */
export const sourceSummaryFigures: Check = (book) => {
	const { language, sourceSummary } = book.meta;
	if (sourceSummary.length === 0 || !isEnglish(language)) return [];
	const totals = bookTotals(book);
	return sourceSummary.flatMap((text, i) =>
		statedTotals(text, totals).flatMap(({ words, offset, number, total: { one, many, count } }): Issue[] => {
			if (number === count) return [];
			const at = { file: BOOK_FILE, path: ['sourceSummary', i], within: offset };
			return [
				{ code: 'figure-contradicted', at, args: { stated: words, actual: `${count} ${count === 1 ? one : many}` } },
			];
		}),
	);
};
