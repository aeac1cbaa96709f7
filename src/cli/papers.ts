import { type PageName, page } from '../book/href.ts';

/** The papers that are made of a book: where the page that is printed lies in the site, and the file that comes of it. */
export const papers = {
	book: { page: page('paper' satisfies PageName), file: page('bookPdf'), name: 'the book' },
	brief: { page: page('paperBrief' satisfies PageName), file: page('briefPdf'), name: 'the brief' },
} as const;
export type Variant = keyof typeof papers;

/** The files beside the pages of a site that are papers. */
export const paperFiles: readonly string[] = [...Object.values(papers).map(({ file }) => file), page('bookEpub')];
