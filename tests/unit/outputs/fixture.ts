import { fileURLToPath } from 'node:url';
import type { Book } from '../../../src/book/model.ts';
import { openBook } from '../../../src/sources/open-book.ts';

/** The small book of tests, read from disk. */
export function harbourBook(): Book {
	const { book } = openBook(fileURLToPath(new URL('../../books/harbour/book', import.meta.url)));
	if (book === null) throw new Error('the small book cannot be read');
	return book;
}
