import { blockPrefix, blockTags } from '../../book/paper-blocks.ts';
import { NAV_FILE } from './links.ts';
import { inOrder, type Piece } from './split.ts';
import { type Element, elements, type Root } from './xhtml.ts';

/** The pages of the book as it was printed from the same print page. */
export interface PrintedPages {
	/** What is printed on each of them, in order. */
	readonly labels: readonly string[];
	/** On which of them, counted from 0, each place begins that has an id, and each block that has none by its name. */
	readonly places: ReadonlyMap<string, number>;
	/** How many blocks were named. */
	readonly blocks: number;
}

/** A page, and where its text begins. */
export interface PageLine {
	readonly href: string;
	readonly text: string;
}

/**
 * Names the blocks of a print page that have no id, as they were named when it was printed.
 * @throws when there are not as many as there were then: the pages would lead to wrong places.
 */
export function nameBlocks(page: Root, { blocks }: PrintedPages): void {
	const tags = new Set(blockTags);
	const unnamed = [...elements(page.children)].filter(({ name, attribs }) => tags.has(name) && !attribs['id']);
	for (const [index, { attribs }] of unnamed.entries()) attribs['id'] = `${blockPrefix}${index}`;
	if (unnamed.length !== blocks)
		throw new Error(`the print page has ${unnamed.length} blocks without an id, and ${blocks} when it was printed`);
}

/**
 * Each printed page with the first place that begins on it, or with the one that runs on to it. The blocks that lead a page are named
 * after it, the others lose their names.
 *
 * @param contents the ids of the contents of paper, for which those of the EPUB stand
 */
export function listPages(
	pieces: readonly Piece[],
	contents: readonly string[],
	{ labels, places }: PrintedPages,
): readonly PageLine[] {
	const firsts = new Map<number, string>();
	for (const id of contents) firsts.set(places.get(id) ?? -1, `${NAV_FILE}#toc`);
	for (const piece of inOrder(pieces)) {
		for (const element of elements([piece.section])) {
			const page = places.get(element.attribs['id'] ?? '') ?? -1;
			const leads = page >= 0 && !firsts.has(page);
			if (element.attribs['id']?.startsWith(blockPrefix)) rename(element, leads ? labels[page] : undefined);
			if (leads) firsts.set(page, element === piece.section ? piece.file : `${piece.file}#${element.attribs['id']}`);
		}
	}
	let href: string | undefined;
	return labels.flatMap((text, page) => {
		href = firsts.get(page) ?? href;
		return href === undefined ? [] : [{ href, text }];
	});
}

function rename({ attribs }: Element, label: string | undefined): void {
	if (label === undefined) delete attribs['id'];
	else attribs['id'] = `page--${label}`;
}
