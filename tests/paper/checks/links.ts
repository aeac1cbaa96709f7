import type { Opened } from './opened.ts';

/** A link as the tag tree tells of it: its text, and where it leads. */
export interface PaperLink {
	/** Index of the page that it stands on. */
	readonly page: number;
	readonly text: string;
	/** Index of the page that it leads to; `null` for an address on the web, -1 when it leads nowhere. */
	readonly to: number | null;
	readonly url: string | null;
}

interface Node {
	readonly role?: string;
	readonly type?: string;
	readonly id?: string;
	readonly children?: readonly Node[];
}

const read = new WeakMap<Opened, Promise<readonly PaperLink[]>>();

/** Every link of the document, by the second reader alone: tag tree, marked text, annotations, destinations. Read once. */
export function readLinks(opened: Opened): Promise<readonly PaperLink[]> {
	const links = read.get(opened) ?? linksOf(opened);
	read.set(opened, links);
	return links;
}

async function linksOf({ second }: Opened): Promise<readonly PaperLink[]> {
	const found: PaperLink[] = [];
	for (let number = 1; number <= second.numPages; number += 1) {
		const page = await second.getPage(number);
		const annotations = await page.getAnnotations();
		const texts = markedTexts((await page.getTextContent({ includeMarkedContent: true })).items);
		const targets = new Map<string, { to: number | null; url: string | null }>();
		for (const { id, subtype, dest, url } of annotations) {
			if (subtype !== 'Link') continue;
			targets.set(id, { to: url ? null : await pageOf(second, dest), url: url ?? null });
		}
		const seen = new Set<string>();
		const walk = (node: Node): void => {
			if (node.role !== 'Link') {
				for (const child of node.children ?? []) walk(child);
				return;
			}
			const leaves = leavesOf(node);
			const text = leaves.map(({ type, id }) => (type === 'content' ? (texts.get(id ?? '') ?? '') : '')).join('');
			for (const { type, id = '' } of leaves) {
				const target = type === 'object' ? targets.get(id) : undefined;
				if (!target || seen.has(id)) continue;
				seen.add(id);
				found.push({ page: number - 1, text: text.trim(), ...target });
			}
		};
		const tree = (await page.getStructTree()) as Node | null;
		if (tree) walk(tree);
		for (const [id, target] of targets) if (!seen.has(id)) found.push({ page: number - 1, text: '', ...target });
	}
	return found;
}

function leavesOf(node: Node): readonly Node[] {
	return node.children ? node.children.flatMap(leavesOf) : [node];
}

/** The text of each piece of marked content, by its id. */
function markedTexts(items: readonly object[]): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	const open: (string | null)[] = [];
	for (const item of items) {
		if ('str' in item) {
			const id = open.findLast((each) => each !== null);
			if (id) texts.set(id, (texts.get(id) ?? '') + String(item.str));
		} else if ('type' in item && item.type === 'endMarkedContent') open.pop();
		else open.push('id' in item && typeof item.id === 'string' ? item.id : null);
	}
	return texts;
}

async function pageOf(second: Opened['second'], dest: unknown): Promise<number> {
	const place = typeof dest === 'string' ? await second.getDestination(dest) : dest;
	if (!Array.isArray(place)) return -1;
	return second.getPageIndex(place[0]).catch(() => -1);
}

/** Where a list of page numbers is, by the bookmarks; running text is what is in neither. */
type List = 'Contents' | 'Index' | 'text';

/** How the number of a page, or of the first and the last of a range, stands in a link. */
const FOLIOS = {
	Contents: /(?<first>[ivxlcdm]+|\d+)$/,
	Index: /^(?<first>[ivxlcdm]+|\d+)(?:–(?<last>[ivxlcdm]+|\d+))?$/,
	text: /(?:\bp\.|\bpage)[\s\u00A0]*(?<first>[ivxlcdm]+|\d+)$/,
} as const satisfies Record<List, RegExp>;

/** A link that prints the number of a page. */
export interface FolioLink extends PaperLink {
	readonly list: List;
	readonly to: number;
	readonly folio: string;
	/** The other end of a range. */
	readonly last: string | null;
}

/** The links that print the number of a page, with that number. */
export async function readFolioLinks(opened: Opened): Promise<readonly FolioLink[]> {
	const lists = await pagesOfLists(opened);
	return (await readLinks(opened)).flatMap((link): readonly FolioLink[] => {
		const list = lists.get(link.page) ?? 'text';
		const { first, last = null } = FOLIOS[list].exec(link.text)?.groups ?? {};
		return link.to === null || first === undefined ? [] : [{ ...link, list, to: link.to, folio: first, last }];
	});
}

/** The pages of contents and index, by the bookmarks. */
async function pagesOfLists({ second }: Opened): Promise<ReadonlyMap<number, List>> {
	const outline = (await second.getOutline()) ?? [];
	const starts = await Promise.all(outline.map(({ dest }) => pageOf(second, dest)));
	const pages = new Map<number, List>();
	for (const [index, { title }] of outline.entries()) {
		if (title !== 'Contents' && title !== 'Index') continue;
		const [start = 0, end = second.numPages] = [starts[index], starts[index + 1]];
		for (let page = start; page < end; page += 1) pages.set(page, title);
	}
	return pages;
}

/** A paper of more pages is a book, which has contents and an index. */
const BRIEF_PAGES = 2;

/**
 * What is wrong with the links: none may lead nowhere, each number that is printed is the label of the page that it leads to, and a
 * book has numbers in its contents and in its index.
 */
export async function linkFaults(opened: Opened): Promise<readonly string[]> {
	const labels = (await opened.second.getPageLabels()) ?? [];
	const where = ({ page, text }: PaperLink): string => `page ${labels[page] ?? page + 1}, link “${text}”`;
	const dead = (await readLinks(opened)).flatMap((link) => {
		const { text, to, url } = link;
		if (to === null) return /^(?:https?|mailto):/.test(url ?? '') ? [] : [`${where(link)} leads to ${url}`];
		if (to < 0) return [`${where(link)} leads nowhere`];
		return text === '' ? [`${where(link)} has no text in the tag tree`] : [];
	});
	const folios = await readFolioLinks(opened);
	const wrong = folios.filter(({ to, folio }) => labels[to] !== folio);
	const ranges = folios.filter(({ to, last }) => last !== null && labels.indexOf(last) < to + 2);
	return [
		...dead,
		...wrong.map((link) => `${where(link)} leads to page ${labels[link.to]}`),
		...ranges.map((link) => `${where(link)} is no range of pages`),
		...(opened.second.numPages > BRIEF_PAGES ? await listFaults(opened, folios) : []),
	];
}

/** What is wrong with contents and index: both are there, and each line of the contents has its number. */
async function listFaults(opened: Opened, folios: readonly FolioLink[]): Promise<readonly string[]> {
	const missing = (['Contents', 'Index'] as const).filter((name) => !folios.some(({ list }) => list === name));
	const lists = await pagesOfLists(opened);
	const bare = (await readLinks(opened)).filter(
		({ page, text }) => lists.get(page) === 'Contents' && !FOLIOS.Contents.test(text),
	);
	return [
		...missing.map((name) => `no page number is found in what a bookmark calls “${name}”`),
		...bare.map(({ text }) => `the contents print no page for “${text}”`),
	];
}
