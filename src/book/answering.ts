import type { Entry } from './entry.ts';
import type { Book } from './model.ts';

/** More articles than this are named beside a question only where they answer it. */
export const MOST_ARTICLES = 24;

/** The articles that take a position on a question, each once, by their codes. */
export function articlesAnswering(book: Book, { data }: Entry<'questions'>): Entry<'articles'>[] {
	const held = data.positions.flatMap((position) => position.held);
	const articles = new Set(held.flatMap(({ claim }) => book.claims.get(claim)?.article ?? []));
	const number = (article: Entry<'articles'>): number => Number(article.data.code.slice(1));
	return [...articles].sort((a, b) => number(a) - number(b));
}
