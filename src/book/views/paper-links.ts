import { hrefFrom, type PageName, type PagePath, page } from '../href.ts';
import type { LinkView } from './frame-view.ts';

/** What is made besides the site; `null`: nothing; `alone`: there is no site. */
type Made = 'all' | 'epub' | 'alone' | null;

const files: readonly { readonly name: PageName; readonly text: string; readonly in: 'all' | 'epub' }[] = [
	{ name: 'briefPdf', text: 'The brief, two pages (PDF)', in: 'all' },
	{ name: 'bookPdf', text: 'The book (PDF)', in: 'all' },
	{ name: 'bookEpub', text: 'The book (EPUB)', in: 'epub' },
];

/** The files for reading off the site, as far as they are made with it. */
export function paperLinks(from: PagePath, made: Made): LinkView[] {
	return files
		.filter((file) => made === 'all' || made === file.in)
		.map(({ name, text }) => ({ text, href: hrefFrom(from, page(name)) }));
}
