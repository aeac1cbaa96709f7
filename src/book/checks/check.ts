import type { Issue } from '../../issues/issue.ts';
import type { Entry } from '../entry.ts';
import type { Book } from '../model.ts';

/** A rule over the joined book. `entries` are all files that could be read, those whose id is taken included. */
export type Check = (book: Book, entries: readonly Entry[]) => Issue[];

/** The issues of one file that a rule finds, gathered over all files. */
export function eachEntry(find: (entry: Entry, book: Book) => Iterable<Issue>): Check {
	return (book, entries) => entries.flatMap((entry) => [...find(entry, book)]);
}
