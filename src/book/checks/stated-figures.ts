import type { Issue } from '../../issues/issue.ts';
import { isEnglish } from '../../prose/wording.ts';
import { edtfSpan } from '../../schema/edtf.ts';
import { dateWords } from '../date-words.ts';
import type { Book } from '../model.ts';
import { type SourceSummary, sourceSummary } from '../source-summary.ts';
import { statedDates } from '../stated-dates.ts';
import { statedGrades } from '../stated-grades.ts';
import { type StatedTotal, statedTotals } from '../stated-totals.ts';
import { bookTotals, type Total } from '../totals.ts';
import { untiedFigures } from '../untied-figures.ts';
import type { Check } from './check.ts';
import { type StatedSentence, statedSentences } from './stated-texts.ts';

/** What a sentence that cites may count of the world, and not of the book. */
const WORLDLY = /(?:^|\s)(?:statement|source|conflict|contradiction|question|language|entity|judgement)(?:\s|$)/;

/**
 * The figures, dates of publication and grades that book.yaml and the first chapter state are those that are counted; a figure that cannot be
 * compared is refused. Texts are read in English.
 */
export const statedFigures: Check = (book) => {
	if (!isEnglish(book.meta.language)) return [];
	const totals = bookTotals(book);
	const ofTheBook = counting(totals.filter(({ one }) => !WORLDLY.test(one)));
	const ofAll = counting(totals);
	const graded = counting(totals.filter(({ one }) => one.includes(' graded ')));
	const summary = sourceSummary(book);
	return statedSentences(book).flatMap((sentence) => [
		...totalIssues(sentence, sentence.cites ? ofTheBook : ofAll),
		...(sentence.cites ? [] : dateIssues(book, sentence, summary)),
		...gradeIssues(sentence, summary, graded),
	]);
};

/** Totals, and what finds them in a text. */
interface Counting {
	readonly totals: readonly Total[];
	find(text: string): readonly StatedTotal[];
}

const counting = (totals: readonly Total[]): Counting => ({ totals, find: statedTotals(totals) });

function totalIssues({ text, before, place }: StatedSentence, { totals, find }: Counting): Issue[] {
	const stated = find(text);
	const contradicted = stated.flatMap(({ words, offset, number, total }): Issue[] =>
		number === total.count ? [] : [contradiction(place(offset), words, counted(total))],
	);
	const untied = untiedFigures(text, before, totals, stated).map(({ words, offset, nearest }): Issue => {
		const args = { stated: words, nearest: nearest.map(counted).join(', ') || 'none of these' };
		return { code: 'figure-untied', at: place(offset), args };
	});
	return [...contradicted, ...untied];
}

function dateIssues(book: Book, { text, place }: StatedSentence, { published }: SourceSummary): Issue[] {
	const dates = [...book.articles.values()].map(({ data }) => data.published);
	const inOrder = dates.sort((a, b) => edtfSpan(a).from - edtfSpan(b).from);
	const actual =
		published === null ? 'no article' : `articles from ${dateWords(published.first)} to ${dateWords(published.last)}`;
	return statedDates(text, inOrder).flatMap(({ words, offset, holds }) =>
		holds ? [] : [contradiction(place(offset), words, actual)],
	);
}

/** A number before a grade makes it a total, which is compared as such. */
function gradeIssues({ text, place }: StatedSentence, { grade }: SourceSummary, { totals, find }: Counting): Issue[] {
	const compared = find(text).map(({ offset, words }) => ({ from: offset, to: offset + words.length }));
	const articles = totals.filter(({ one, count }) => one.startsWith('article ') && count > 0);
	return statedGrades(text, grade ?? []).flatMap(({ words, offset, holds }) =>
		holds || compared.some(({ from, to }) => from <= offset && offset < to)
			? []
			: [contradiction(place(offset), words, articles.map(counted).join(', ') || 'no grades')],
	);
}

const contradiction = (at: Issue['at'], stated: string, actual: string): Issue => ({
	code: 'figure-contradicted',
	at,
	args: { stated, actual },
});
const counted = ({ one, many, count }: Total): string => `${count} ${count === 1 ? one : many}`;
