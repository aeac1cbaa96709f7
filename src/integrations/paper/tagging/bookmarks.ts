import { PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFRef } from 'pdf-lib';

const [FIRST, LAST, NEXT, COUNT] = [PDFName.of('First'), PDFName.of('Last'), PDFName.of('Next'), PDFName.of('Count')];

/** How deep the bookmarks go: parts and their sections. */
const LEVELS = 2;

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
