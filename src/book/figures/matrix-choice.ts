import type { Entry } from '../entry.ts';
import type { Book } from '../model.ts';

/** More rows than this are no overview. */
const MOST_POSITIONS = 60;

/** Questions in the order of the book, as long as their positions find room. */
export function shownQuestions(book: Book): Entry<'questions'>[] {
	let positions = 0;
	return [...book.questions.values()].filter(({ data }, i) => {
		positions += data.positions.length;
		return i === 0 || positions <= MOST_POSITIONS;
	});
}

/** An article, with how many positions it takes. */
export type Holding = readonly [article: Entry<'articles'>, positions: number];

/** The articles that take any position on some questions. */
export function articlesHolding(book: Book, questions: readonly Entry<'questions'>[]): Holding[] {
	const counts = new Map<Entry<'articles'>, number>();
	for (const { data } of questions) {
		for (const { held } of data.positions) {
			const articles = new Set(held.flatMap(({ claim }) => book.claims.get(claim)?.article ?? []));
			for (const article of articles) counts.set(article, (counts.get(article) ?? 0) + 1);
		}
	}
	return [...counts];
}

/** The articles that take most positions, in the order of the book. */
export function mostHolding(book: Book, all: readonly Holding[], most: number): Entry<'articles'>[] {
	const ranked = [...all].sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1)).slice(0, most);
	const kept = new Set(ranked.map(([{ id }]) => id));
	return [...book.articles.values()].filter(({ id }) => kept.has(id));
}
