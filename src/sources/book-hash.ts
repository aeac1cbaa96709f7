import { createHash } from 'node:crypto';
import { LOCK_FILE } from '../quotes/lock.ts';
import { BOOK_FILE } from '../schema/book.ts';
import type { OpenBook } from './open-book.ts';

/**
 * The SHA-256 of a book, as 64 hexadecimal digits: of the list that `sha256sum` makes of its texts, one line a file, in code-unit order of
 * their paths. Images are not in it.
 */
export function bookHash({ book, text }: Pick<OpenBook, 'book' | 'text'>): string {
	const files = [BOOK_FILE, LOCK_FILE, ...[...(book?.byId.values() ?? [])].map(({ file }) => file)]
		.filter((file) => text(file) !== '')
		.sort((a, b) => (a < b ? -1 : 1));
	return sha256(files.map((file) => `${sha256(text(file))}  ${file}\n`).join(''));
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
