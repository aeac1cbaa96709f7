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
	network: 'network/index.html',
	search: 'search/index.html',
	method: 'method/index.html',
	manual: 'method/manual/index.html',
	legend: 'method/legend/index.html',
	verification: 'verification/index.html',
	data: 'data/index.html',
	bookJson: 'data/book.json',
	bookSchema: 'data/book.schema.json',
	paper: 'print/index.html',
	paperBrief: 'print/brief/index.html',
	bookPdf: 'briefbook.pdf',
	briefPdf: 'brief.pdf',
	bookEpub: 'briefbook.epub',
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

/**
 * The address of a page or file as seen from another page: document-relative, so that it holds under any base and from disk. It climbs to
 * the root first, so that pages which lie equally deep write the same. From the printed book it leads to the place that holds what the page
 * shows.
 */
export function hrefFrom(from: PagePath, to: PagePath, anchor: string | null = null): string {
	if (isPaper(from) && from !== to) return `#${paperId(to, anchor)}`;
	if (anchor === null) return rootFrom(from) + to;
	return from === to ? `#${anchor}` : `${rootFrom(from)}${to}#${anchor}`;
}

/** Pages with the same base write the same addresses, but for anchors of their own. */
export function addressBase(from: PagePath): string {
	return isPaper(from) ? from : rootFrom(from);
}

/**
 * The id to write for an anchor of `of` in the document `on`: the anchor itself on its own page; in the printed book, which holds all
 * pages, one that is unique.
 */
export function anchorOn(on: PagePath, of: PagePath, anchor: string): string {
	return isPaper(on) && on !== of ? paperId(of, anchor) : anchor;
}

/** The id of what the printed book holds of a page. Ids of a book never have two hyphens in a row. */
export function paperId(of: PagePath, anchor: string | null = null): string {
	const name = of.replace(/\/?index\.html$/, '').replaceAll('/', '--');
	return anchor === null ? name : `${name}--${anchor}`;
}

/** The address of a page on the web, of a book that stands at `site`. */
export function addressOn(site: string, to: PagePath): string {
	return site.replace(/\/*$/, '/') + to;
}

/** A page as it is told in print: without the name of the file that a server adds. */
export function shortPath(to: PagePath): string {
	return to.replace(/index\.html$/, '');
}

/** Where a click on the contact of a book leads; `null` where it is neither a web address nor an e-mail address. */
export function contactHref(contact: string): string | null {
	if (/^https?:\/\/\S+$/.test(contact)) return contact;
	return /^[^\s@]+@[^\s@]+$/.test(contact) ? `mailto:${contact}` : null;
}

function isPaper(path: PagePath): boolean {
	return path === pages.paper;
}

/** From a page to the site's root: '' or '../../'. */
export function rootFrom(from: PagePath): string {
	let root = '';
	for (let slash = from.indexOf('/'); slash !== -1; slash = from.indexOf('/', slash + 1)) root += '../';
	return root;
}

/** The id of a claim on its article's page. */
export const claimAnchor = (claim: LocalId | string): string => `claim-${claim}`;
/** The id of a position on its question's page. */
export const positionAnchor = (position: LocalId | string): string => `position-${position}`;
/** The id of a passage of prose on its page. */
export const passageAnchor = (passage: PassageNumber): string => `p-${passage}`;
/** The id of a link in the prose of a page, by its offset there; only print has them. */
export const mentionAnchor = (offset: number): string => `p-at-${offset}`;
/** The id of a note on a page. */
export const noteAnchor = (number: number): string => `note-${number}`;
/** The id of a correction on the page of corrections. */
export const correctionAnchor = (id: string): string => `correction-${id}`;
/** The id of a part of a correction’s text there, which several corrections share. */
export const correctionPartAnchor = (id: string, part: string): string => `${correctionAnchor(id)}-${part}`;
