import type { Resolver } from '../../prose/prose.ts';
import type { PagePath } from '../href.ts';
import type { Book } from '../model.ts';

/** What the records of a page are made with: the book, the page that links start from, and its resolver. */
export interface Setting {
	readonly book: Book;
	readonly from: PagePath;
	readonly resolver: Resolver;
}
