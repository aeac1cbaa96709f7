import { edtfSpan } from '../../schema/edtf.ts';
import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, pageOf } from '../href.ts';
import type { Book } from '../model.ts';
import { nameOf } from '../names.ts';
import { type PositionRow, positionRows } from './position-rows.ts';
import type { Setting } from './setting.ts';

/** One question against the articles: who holds what. */
export interface MatrixView {
	readonly question: string;
	readonly href: string;
	readonly positions: readonly { readonly label: string; readonly href: string }[];
	readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
	readonly code: string;
	readonly href: string;
	readonly publisher: string;
	readonly date: string;
	/** One for each position. A cell without holdings says why. */
	readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
	readonly held: PositionRow['held'];
	/** "nothing recorded", or "predates" for an article older than what is asked about; never "silent". */
	readonly empty: string | null;
}

/** The matrix of one question. */
export function matrixView(setting: Setting, question: Entry<'questions'>): MatrixView {
	const { book, from } = setting;
	const positions = positionRows(setting, question);
	return {
		question: question.data.title,
		href: hrefFrom(from, pageOf('questions', question.id)),
		positions: positions.map(({ label, href }) => ({ label, href })),
		rows: [...book.articles.values()].map((article) => ({
			code: article.data.code,
			href: hrefFrom(from, pageOf('articles', article.id)),
			publisher: nameOf(book.entities.get(article.data.publisher)) ?? article.data.publisher,
			date: dateWords(article.data.published),
			cells: positions.map(({ held }) => {
				const here = held.filter(({ code }) => code === article.data.code);
				return { held: here, empty: here.length > 0 ? null : emptyWords(book, question, article) };
			}),
		})),
	};
}

/** What a cell without holdings says. An article predates a question when it appeared before the first thing that its claims date. */
function emptyWords(book: Book, question: Entry<'questions'>, article: Entry<'articles'>): string {
	return edtfSpan(article.data.published).to < beginningOf(book, question) ? 'predates' : 'nothing recorded';
}

function beginningOf(book: Book, { data }: Entry<'questions'>): number {
	const refs = [
		...data.positions.flatMap(({ held }) => held.map(({ claim }) => claim)),
		...data.bears.map(({ claim }) => claim),
	];
	const dates = refs.flatMap((ref) => {
		const when = book.claims.get(ref)?.claim.when;
		return when === undefined ? [] : [edtfSpan(when).from];
	});
	return dates.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...dates);
}
