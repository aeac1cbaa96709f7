import { articlesAnswering, MOST_ARTICLES } from '../answering.ts';
import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, pageOf } from '../href.ts';
import { nameOf } from '../names.ts';
import { unrecorded } from '../unrecorded.ts';
import { type PositionRow, positionRows } from './position-rows.ts';
import type { Setting } from './setting.ts';

/** One question against the articles: who holds what. */
export interface MatrixView {
	readonly question: string;
	readonly href: string;
	readonly positions: readonly { readonly label: string; readonly href: string }[];
	readonly rows: readonly MatrixRow[];
	/** Of how many articles more nothing is recorded: in a long book they have no rows. */
	readonly others: number;
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
	/** "nothing recorded", or "predates" for an article older than all that answer; never "silent". */
	readonly empty: string | null;
}

/** The matrix of one question. */
export function matrixView(setting: Setting, question: Entry<'questions'>): MatrixView {
	const { book, from } = setting;
	const positions = positionRows(setting, question);
	const all = [...book.articles.values()];
	const articles = all.length <= MOST_ARTICLES ? all : articlesAnswering(book, question);
	return {
		question: question.data.title,
		href: hrefFrom(from, pageOf('questions', question.id)),
		positions: positions.map(({ label, href }) => ({ label, href })),
		rows: articles.map((article) => ({
			code: article.data.code,
			href: hrefFrom(from, pageOf('articles', article.id)),
			publisher: nameOf(book.entities.get(article.data.publisher)) ?? article.data.publisher,
			date: dateWords(article.data.published),
			cells: positions.map(({ held }) => {
				const here = held.filter(({ code }) => code === article.data.code);
				return { held: here, empty: here.length > 0 ? null : unrecorded(book, question, article) };
			}),
		})),
		others: all.length - articles.length,
	};
}
