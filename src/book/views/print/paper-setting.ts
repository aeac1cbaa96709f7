import type { Id } from '../../../schema/ids.ts';
import type { Entry } from '../../entry.ts';
import { anchorOn, mentionAnchor, page, pageOf } from '../../href.ts';
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
	const resolver = pageResolver(book, from, own);
	if (own === null) return { book, from, resolver };
	const path = pageOf(own.collection, own.id);
	// A paragraph may end on the page after: the index prints the page of the name itself.
	const mention = (target: string, offset: number): string | null =>
		book.entities.has(target as Id) ? anchorOn(from, path, mentionAnchor(offset)) : null;
	return { book, from, resolver: { ...resolver, mention } };
}

/** A section of the printed book that stands in the contents, and that is a file of its own in an electronic book. */
export interface PaperSection {
	readonly id: string;
	readonly title: string;
}
