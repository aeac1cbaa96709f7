import type { Entry } from '../../../../src/book/entry.ts';
import type { Book } from '../../../../src/book/model.ts';

/** The book with thirty more articles, copies of its first under codes and ids of their own, which answer nothing. */
export function withManyArticles(book: Book): Book {
	const [first] = book.articles.values();
	if (!first) throw new Error('the book has no article');
	const copies = Array.from({ length: 30 }, (_, i): Entry<'articles'> => {
		const code = `S${i + 9}` as typeof first.data.code;
		return { ...first, id: `copy-${i}` as typeof first.id, data: { ...first.data, code } };
	});
	return { ...book, articles: new Map([...book.articles, ...copies.map((copy) => [copy.id, copy] as const)]) };
}
