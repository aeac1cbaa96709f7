import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, pageOf } from '../href.ts';
import { nameOf } from '../names.ts';
import type { Setting } from '../views/setting.ts';
import { articlesHolding, mostHolding } from './matrix-choice.ts';
import type { PlacedText } from './placed-text.ts';
import { textWidth, wrappedText } from './text-width.ts';

/** An article as the head of a column: code, publisher and date, one below the other. */
export interface MatrixColumn {
	readonly href: string;
	readonly title: string;
	readonly lines: readonly PlacedText[];
}

/** The columns of a matrix: articles, and what is left for words before them. */
export interface MatrixGrid {
	readonly setting: Setting;
	readonly width: number;
	readonly articles: readonly Entry<'articles'>[];
	/** How many articles there are to choose from. */
	readonly holding: number;
	/** Where the columns begin, and how wide each is. */
	readonly left: number;
	readonly column: number;
	readonly heads: readonly MatrixColumn[];
	/** Where the heads end. */
	readonly top: number;
}

const HEAD_TYPE = 10;
const HEAD = { line: 12, end: 8, publisher: 3, date: 2 };
/** Widths of a column, and the space at its end. */
const COLUMN = { least: 62, most: 92 };
export const COLUMN_GAP = 6;
/** What the columns take of the figure, and what they may take so that no head is divided. */
const SHARE = { usual: 0.48, most: 0.6 };

/** The columns of a figure of this width for some questions; `null` where fewer than two articles take any position. */
export function matrixGrid(
	setting: Setting,
	questions: readonly Entry<'questions'>[],
	width: number,
): MatrixGrid | null {
	const all = articlesHolding(setting.book, questions);
	if (all.length < 2) return null;
	const room = width * SHARE.most;
	const articles = mostHolding(setting.book, all, Math.floor(room / COLUMN.least));
	const heads = articles.map((article) => headOf(setting, article));
	const wanted = Math.ceil(Math.max(...heads.map(widestWord)) + COLUMN_GAP);
	const usual = Math.floor((width * SHARE.usual) / articles.length);
	const column = Math.min(COLUMN.most, Math.max(usual, Math.min(wanted, Math.floor(room / articles.length))));
	const left = width - column * articles.length;
	const lines = heads.map((head) => linesOf(head, column - COLUMN_GAP));
	const most = Math.max(...lines.map(({ length }) => length));
	const placed = heads.map(({ href, title }, i): MatrixColumn => {
		const own = lines[i] ?? [];
		const first = HEAD.line * (most - own.length + 1) - 2;
		return {
			href,
			title,
			lines: own.map((text, line) => ({ text, x: left + i * column, y: first + line * HEAD.line })),
		};
	});
	const top = most * HEAD.line + HEAD.end;
	return { setting, width, articles, holding: all.length, left, column, heads: placed, top };
}

interface Head {
	readonly href: string;
	readonly title: string;
	readonly code: string;
	readonly publisher: string;
	readonly date: string;
}

function headOf({ book, from }: Setting, { id, data }: Entry<'articles'>): Head {
	const publisher = nameOf(book.entities.get(data.publisher)) ?? data.publisher;
	const date = dateWords(data.published);
	const title = `${data.code} ${publisher}, ${date}`;
	return { href: hrefFrom(from, pageOf('articles', id)), title, code: data.code, publisher, date };
}

function linesOf({ code, publisher, date }: Head, width: number): string[] {
	return [
		code,
		...wrappedText(publisher, HEAD_TYPE, width, HEAD.publisher),
		...wrappedText(date, HEAD_TYPE, width, HEAD.date),
	];
}

/** As wide as no word of it is divided; a day stays with its month. */
function widestWord({ publisher, date }: Head): number {
	const words = [...publisher.split(' '), date.replace(/ \d+$/, '')];
	return Math.max(...words.map((word) => textWidth(word, HEAD_TYPE)));
}
