import { edtfSpan } from '../schema/edtf.ts';
import { articlesAnswering } from './answering.ts';
import type { Entry } from './entry.ts';
import type { Book } from './model.ts';

/** What an empty cell of a table can say. */
export const emptyCells = {
	'nothing recorded': 'no position of the article on the question is recorded',
	predates: 'the article was published before every other article that takes a position on the question',
} as const;

/**
 * What a table says where an article holds no position on a question: "predates" where it was published before every other article
 * that holds one, else "nothing recorded". Never "silent", which would speak of an intention (DESIGN 2).
 */
export function unrecorded(
	book: Book,
	question: Entry<'questions'>,
	article: Entry<'articles'>,
): keyof typeof emptyCells {
	const holding = articlesAnswering(book, question);
	// An article that holds a position itself is not older than it is.
	const { to } = edtfSpan(article.data.published);
	return holding.length > 0 && holding.every(({ data }) => to < edtfSpan(data.published).from)
		? 'predates'
		: 'nothing recorded';
}
