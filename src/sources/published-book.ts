import type { Book } from '../book/model.ts';
import { UsageError } from '../issues/usage-error.ts';
import { bookDir } from './book-dir.ts';
import { bookHash } from './book-hash.ts';
import { type OpenBook, openBook } from './open-book.ts';

/** The book that pages show. */
export interface PublishedBook {
	readonly book: Book;
	/** The prose of an entry, as written. */
	readonly body: OpenBook['body'];
	/** What shows that two books are the same one, letter for letter. */
	hash(): string;
}

/**
 * The book of this build.
 * @throws UsageError when book.yaml is missing or has faults; a build checks that first, so only `dev` gets here.
 */
export function publishedBook(): PublishedBook {
	const opened = openBook(bookDir());
	const { book, body } = opened;
	if (book === null) throw new UsageError('book.yaml is missing or has faults', 'run "briefbook check" to see them');
	return { book, body, hash: () => bookHash(opened) };
}
