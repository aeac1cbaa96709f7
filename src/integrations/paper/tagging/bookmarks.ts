import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef, PDFString } from 'pdf-lib';

const [FIRST, LAST, NEXT, COUNT] = [PDFName.of('First'), PDFName.of('Last'), PDFName.of('Next'), PDFName.of('Count')];
const TITLE = PDFName.of('Title');

/** How deep the bookmarks go: parts and their sections. */
const LEVELS = 2;

/**
 * Gives the bookmarks the texts of the headings that they were made of, in the order of both. The browser makes them of what it has
 * painted: without the space at the end of a line, and twice where it has painted a heading twice.
 */
export function nameBookmarks(doc: PDFDocument, headings: readonly string[]): void {
	const root = doc.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
	if (!root) return;
	let after = 0;
	for (const entry of entriesBelow(doc, root)) {
		const title = entry.lookupMaybe(TITLE, PDFString, PDFHexString)?.decodeText() ?? '';
		const index = headings.findIndex((heading, at) => at >= after && isMadeOf(title, heading));
		if (index < 0) continue;
		entry.set(TITLE, PDFHexString.fromText(headings[index] ?? ''));
		after = index + 1;
	}
}

function* entriesBelow(doc: PDFDocument, entry: PDFDict): Generator<PDFDict> {
	for (let ref = entry.get(FIRST); ref !== undefined; ) {
		const child = doc.context.lookup(ref, PDFDict);
		yield child;
		yield* entriesBelow(doc, child);
		ref = child.get(NEXT);
	}
}

/** Whether a title is a heading, once or several times, but for spaces. */
function isMadeOf(title: string, heading: string): boolean {
	const bare = (text: string): string => text.normalize().replace(/[\s\u00AD]+/gu, '');
	return heading !== '' && bare(title).replaceAll(bare(heading), '') === '';
}

/** Cuts the bookmarks to two levels, the second folded in. */
export function limitBookmarks(doc: PDFDocument): void {
	const root = doc.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
	if (!root) return;
	const top = cut(doc, root, 1);
	if (top > 0) root.set(COUNT, PDFNumber.of(top));
}

/** Cuts what is below an entry; returns how many entries are directly below it. */
function cut(doc: PDFDocument, entry: PDFDict, level: number): number {
	let count = 0;
	let next = entry.get(FIRST) as PDFRef | undefined;
	while (next !== undefined) {
		const child = doc.context.lookup(next, PDFDict);
		const following = child.get(NEXT) as PDFRef | undefined;
		if (level === LEVELS) remove(doc, child);
		else {
			const below = cut(doc, child, level + 1);
			if (below > 0) child.set(COUNT, PDFNumber.of(-below));
		}
		count += 1;
		next = following;
	}
	return count;
}

/** Takes away everything below an entry. */
function remove({ context }: PDFDocument, entry: PDFDict): void {
	let next = entry.get(FIRST) as PDFRef | undefined;
	while (next !== undefined) {
		const child = context.lookup(next, PDFDict);
		remove({ context } as PDFDocument, child);
		context.delete(next);
		next = child.get(NEXT) as PDFRef | undefined;
	}
	for (const key of [FIRST, LAST, COUNT]) entry.delete(key);
}
