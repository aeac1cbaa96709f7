import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { destinationOf, links } from './link-contents.ts';

/** Takes out the names of places that no link leads to: they were only asked for to learn their pages. */
export function dropUnusedNames(doc: PDFDocument): void {
	const names = doc.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
	if (!names) return;
	const used = new Set(links(doc).map(destinationOf));
	for (const name of names.keys()) if (!used.has(name.decodeText())) names.delete(name);
}
