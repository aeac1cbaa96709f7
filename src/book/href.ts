import type { PassageNumber } from '../prose/prose.ts';
import type { Collection } from '../schema/collections.ts';
import type { LocalId } from '../schema/ids.ts';

/** A page of the site: the path of its file below the site's root, as in `articles/x/index.html`. */
export type PagePath = string & { readonly __brand: 'PagePath' };

const folders: Record<Collection, string> = {
	chapters: 'brief',
	articles: 'articles',
	entities: 'entities',
	questions: 'questions',
	judgements: 'judgements',
	corrections: 'corrections',
};

/** The pages that stand once in a site. */
export const pages = {
	home: 'index.html',
	brief: 'brief/index.html',
	articles: 'articles/index.html',
	entities: 'entities/index.html',
	questions: 'questions/index.html',
	judgements: 'judgements/index.html',
	corrections: 'corrections/index.html',
	matrix: 'matrix/index.html',
	contradictions: 'contradictions/index.html',
	timeline: 'timeline/index.html',
	search: 'search/index.html',
	method: 'method/index.html',
	manual: 'method/manual/index.html',
	verification: 'verification/index.html',
	data: 'data/index.html',
	bookJson: 'data/book.json',
	bookSchema: 'data/book.schema.json',
	notFound: '404.html',
} as const satisfies Record<string, string>;
export type PageName = keyof typeof pages;

/** The page of an object of the book. Corrections share one page; each has its anchor there. */
export function pageOf(collection: Collection, id: string): PagePath {
	return (collection === 'corrections' ? pages.corrections : `${folders[collection]}/${id}/index.html`) as PagePath;
}

/** The page that stands once under this name. */
export function page(name: PageName): PagePath {
	return pages[name] as string as PagePath;
}

/** The address of a page or file as seen from another page: document-relative, so that it holds under any base and from disk. */
export function hrefFrom(from: PagePath, to: PagePath, anchor: string | null = null): string {
	const hash = anchor === null ? '' : `#${anchor}`;
	if (from === to && anchor !== null) return hash;
	const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
	let shared = 0;
	while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared += 1;
	const up = '../'.repeat(start.length - shared);
	return `${up}${end.slice(shared).join('/')}${hash}`;
}

/** From a page to the site's root: '' or '../../'. */
export function rootFrom(from: PagePath): string {
	return '../'.repeat(from.split('/').length - 1);
}

/** The id of a claim on its article's page. */
export const claimAnchor = (claim: LocalId | string): string => `claim-${claim}`;
/** The id of a position on its question's page. */
export const positionAnchor = (position: LocalId | string): string => `position-${position}`;
/** The id of a passage of prose on its page. */
export const passageAnchor = (passage: PassageNumber): string => `p-${passage}`;
/** The id of a note on a page. */
export const noteAnchor = (number: number): string => `note-${number}`;
/** The id of a correction on the page of corrections. */
export const correctionAnchor = (id: string): string => `correction-${id}`;
