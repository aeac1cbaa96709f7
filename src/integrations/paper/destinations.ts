import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from 'pdf-lib';

/** On which page each named place stands: indexes, from 0. */
export type Destinations = ReadonlyMap<string, number>;

/** Reads the named places of a document as the browser writes them: one dictionary in the catalog. */
export function readDestinations(doc: PDFDocument): Destinations {
	const pages = new Map(doc.getPages().map((page, index) => [page.ref, index]));
	const names = doc.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
	const found = new Map<string, number>();
	for (const [name, entry] of names?.entries() ?? []) {
		const place = doc.context.lookup(entry);
		const page = place instanceof PDFArray ? place.get(0) : undefined;
		const index = page instanceof PDFRef ? pages.get(page) : undefined;
		if (index !== undefined) found.set(name.decodeText(), index);
	}
	return found;
}

/** Those of some names whose page differs between two prints. */
export function moved(names: readonly string[], before: Destinations, after: Destinations): readonly string[] {
	return names.filter((name) => before.get(name) !== after.get(name));
}
