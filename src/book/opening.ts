import type { Entry } from './entry.ts';
import type { Book } from './model.ts';

/** The bottom line up front: the first chapter up to its first heading. It is printed on the home page and in the brief. */
export interface Opening {
	readonly chapter: Entry<'chapters'>;
	/** Where it ends, in the prose of the chapter (UTF-16 code units); infinite where the chapter has no heading. */
	readonly end: number;
}

/** The opening of a book; `null` for a book without chapters. */
export function openingOf(book: Pick<Book, 'chapters'>): Opening | null {
	const chapter = book.chapters.values().next().value;
	return chapter ? { chapter, end: chapter.prose.headings[0]?.offset ?? Number.POSITIVE_INFINITY } : null;
}
