import type { Entry } from '../../entry.ts';
import { page } from '../../href.ts';
import type { Book } from '../../model.ts';
import { type PageResolver, pageResolver } from '../../page-resolver.ts';
import type { Setting } from '../setting.ts';

/** With what the records of one object are made for the printed book. */
export interface PaperSetting extends Setting {
	readonly resolver: PageResolver;
}

/** The setting of an object in the printed book: links lead to places in it, ids are its own. */
export function paperSetting(book: Book, own: Entry | null): PaperSetting {
	const from = page('paper');
	return { book, from, resolver: pageResolver(book, from, own) };
}

/** A section of the printed book that stands in the contents, and that is a file of its own in an electronic book. */
export interface PaperSection {
	readonly id: string;
	readonly title: string;
}
