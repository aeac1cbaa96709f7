import type { Collection } from '../../schema/collections.ts';
import type { Id } from '../../schema/ids.ts';
import { dateWords } from '../date-words.ts';
import {
	contactHref,
	correctionAnchor,
	hrefFrom,
	type PageName,
	type PagePath,
	page,
	pageOf,
	rootFrom,
} from '../href.ts';
import type { Book } from '../model.ts';
import { nameOf } from '../names.ts';

/** Words that lead somewhere. */
export interface LinkView {
	readonly text: string;
	readonly href: string;
}

export interface NavigationLink extends LinkView {
	/** Whether the page shown is this one, or one of those below it. */
	readonly current: 'page' | 'section' | null;
}

export interface ContentsItem {
	readonly depth: number;
	readonly text: string;
	readonly href: string;
}

/** What the search index is told of a page, besides its text. */
export interface SearchFields {
	/** What sort of page it is, in words as a reader knows them: "Chapter", "Source", "Person". A facet where `facets` has no `kind`. */
	readonly kind: string;
	/** Every other spelling, in every script, under which a reader may look for it. */
	readonly aliases?: readonly string[] | undefined;
	/** Further facets, each with its values: publisher, year, entity kind. */
	readonly facets?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** Everything of a page that is not its content. Made by `frameView`, shown by layouts/Frame.astro. */
export interface FrameView {
	readonly path: PagePath;
	/** What leads to the root of the site: '', '../', or for the 404 page an absolute path that ends in a slash. */
	readonly root: string;
	readonly language: string;
	readonly title: string;
	/** Title of the browser's tab: the page's, then the book's. */
	readonly documentTitle: string;
	readonly description: string;
	/** The line above the title. */
	readonly label: string | null;
	/** The sentence below the title, plain text. */
	readonly lead: string | null;
	readonly book: { readonly title: string; readonly edition: string; readonly asOf: string; readonly href: string };
	readonly navigation: readonly NavigationLink[];
	/** Links of the foot. */
	readonly further: readonly NavigationLink[];
	readonly searchHref: string;
	readonly breadcrumbs: readonly LinkView[];
	readonly contents: readonly ContentsItem[];
	readonly previous: LinkView | null;
	readonly next: LinkView | null;
	/** How to cite the page, in one line. */
	readonly citation: string;
	/** Where corrections go: the words of the book, and the address if they are one. */
	readonly contact: { readonly text: string; readonly href: string | null };
	readonly licence: string;
	/** The corrections of this page, each with its date. */
	readonly corrections: readonly (LinkView & { readonly date: string })[];
	readonly search: SearchFields | null;
}

export interface FrameOptions {
	readonly path: PagePath;
	readonly title: string;
	readonly description: string;
	readonly label?: string | null;
	readonly lead?: string | null;
	/** The object of the book that the page shows: gives it its breadcrumbs, its neighbours and its corrections. */
	readonly id?: Id;
	/** Headings for the contents, in order. */
	readonly headings?: readonly { readonly depth: number; readonly text: string; readonly slug: string }[];
	/** Pages between the home page and this one, where they do not follow from `id`. */
	readonly breadcrumbs?: readonly { readonly text: string; readonly path: PagePath }[];
	/** `null` keeps the page out of the search index: a list of what has pages of its own would be found for every name in it. */
	readonly search: SearchFields | null;
	/** Absolute address of the site's root, with its last slash; only for the page that can be shown at any depth. */
	readonly absoluteRoot?: string;
}

const sections: readonly { text: string; page: PageName; collection: Collection }[] = [
	{ text: 'Brief', page: 'brief', collection: 'chapters' },
	{ text: 'Questions', page: 'questions', collection: 'questions' },
	{ text: 'Sources', page: 'articles', collection: 'articles' },
	{ text: 'People and places', page: 'entities', collection: 'entities' },
];

const furtherPages: readonly { text: string; page: PageName }[] = [
	{ text: 'Judgements', page: 'judgements' },
	{ text: 'Who answers what', page: 'matrix' },
	{ text: 'Who is related to whom', page: 'network' },
	{ text: 'Where the sources conflict', page: 'contradictions' },
	{ text: 'Method', page: 'method' },
	{ text: 'Legend', page: 'legend' },
	{ text: 'Verification', page: 'verification' },
	{ text: 'Data', page: 'data' },
	{ text: 'Corrections', page: 'corrections' },
];

const parentOf: Record<Collection, { text: string; page: PageName }> = {
	chapters: { text: 'Brief', page: 'brief' },
	articles: { text: 'Sources', page: 'articles' },
	entities: { text: 'People and places', page: 'entities' },
	questions: { text: 'Questions', page: 'questions' },
	judgements: { text: 'Judgements', page: 'judgements' },
	corrections: { text: 'Corrections', page: 'corrections' },
};

/** The frame of a page: navigation, breadcrumbs, neighbours in reading order, citation, contact, search fields. */
export function frameView(book: Book, options: FrameOptions): FrameView {
	const { path, title, id, absoluteRoot } = options;
	const { meta } = book;
	const to = (target: PagePath): string =>
		absoluteRoot === undefined ? hrefFrom(path, target) : absoluteRoot + target;
	const asOf = dateWords(meta.asOf);
	return {
		path,
		root: absoluteRoot ?? rootFrom(path),
		language: meta.language,
		title,
		documentTitle: title === meta.title ? title : `${title} · ${meta.title}`,
		description: options.description,
		label: options.label ?? null,
		lead: options.lead ?? null,
		book: { title: meta.title, edition: meta.edition, asOf, href: to(page('home')) },
		...navigation(path, to),
		searchHref: to(page('search')),
		breadcrumbs: breadcrumbs(book, options, to),
		contents: (options.headings ?? []).map(({ depth, text, slug }) => ({ depth, text, href: `#${slug}` })),
		...neighbours(book, id, to),
		citation: citation(book, title, asOf),
		contact: { text: meta.contact, href: contactHref(meta.contact) },
		licence: meta.licence,
		corrections: correctionLinks(book, options),
		search: options.search,
	};
}

type To = (target: PagePath) => string;

function navigation(path: PagePath, to: To): Pick<FrameView, 'navigation' | 'further'> {
	const link = (text: string, name: PageName): NavigationLink => {
		const target = page(name);
		const folder = target.slice(0, target.lastIndexOf('/') + 1);
		const current = path === target ? 'page' : path.startsWith(folder) ? 'section' : null;
		return { text, href: to(target), current };
	};
	return {
		navigation: [...sections.map(({ text, page: name }) => link(text, name)), link('Timeline', 'timeline')],
		further: furtherPages.map(({ text, page: name }) => link(text, name)),
	};
}

function breadcrumbs(book: Book, { path, id, breadcrumbs: given }: FrameOptions, to: To): LinkView[] {
	if (path === page('home')) return [];
	const home = { text: 'Home', href: to(page('home')) };
	if (given) return [home, ...given.map(({ text, path: target }) => ({ text, href: to(target) }))];
	const entry = id === undefined ? undefined : book.byId.get(id);
	if (!entry) return [home];
	const parent = parentOf[entry.collection];
	return [home, { text: parent.text, href: to(page(parent.page)) }];
}

function neighbours(book: Book, id: Id | undefined, to: To): Pick<FrameView, 'previous' | 'next'> {
	const around = id === undefined ? undefined : book.readingOrder.get(id);
	const link = (neighbour: Id | null | undefined): LinkView | null => {
		const entry = neighbour ? book.byId.get(neighbour) : undefined;
		return entry ? { text: nameOf(entry) ?? entry.id, href: to(pageOf(entry.collection, entry.id)) } : null;
	};
	return { previous: link(around?.previous), next: link(around?.next) };
}

/** Authors, title of the page, title of the book, edition, cut-off. The address and the day of reading are the reader's. */
function citation({ meta }: Book, title: string, asOf: string): string {
	const where = title === meta.title ? `${title}` : `“${title}”, in ${meta.title}`;
	return `${meta.authors.join(', ')}, ${where}, ${meta.edition}, information as of ${asOf}.`;
}

function correctionLinks(book: Book, { path, id }: FrameOptions): FrameView['corrections'] {
	const corrections = id === undefined ? [] : (book.correctionsOf.get(id) ?? []);
	return corrections.map(({ id: correction, data }) => ({
		text: data.title,
		date: dateWords(data.date),
		href: hrefFrom(path, page('corrections'), correctionAnchor(correction)),
	}));
}
