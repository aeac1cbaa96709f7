import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import type { Destinations } from '../destinations.ts';
import { folio, type Numbering } from '../folios.ts';

/** Gives every link a description for whoever cannot see it (PDF/UA-1, 7.18.5): its address, or the page that it leads to. */
export function describeLinks(doc: PDFDocument, places: Destinations, numbering: Numbering): void {
	for (const annotation of links(doc)) {
		const words = describe(annotation, places, numbering);
		annotation.set(PDFName.of('Contents'), PDFHexString.fromText(words));
	}
}

/** The annotations of the document that are links. */
export function links(doc: PDFDocument): readonly PDFDict[] {
	return doc.getPages().flatMap((page) => {
		const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
		return annotations
			.map((entry) => doc.context.lookup(entry, PDFDict))
			.filter((annotation) => annotation.lookup(PDFName.of('Subtype')) === PDFName.of('Link'));
	});
}

/** The name of the place in the document that a link leads to; `null` when it leads elsewhere. */
export function destinationOf(annotation: PDFDict): string | null {
	const name = annotation.lookup(PDFName.of('Dest'));
	return name instanceof PDFName ? name.decodeText() : null;
}

function describe(annotation: PDFDict, places: Destinations, numbering: Numbering): string {
	const name = destinationOf(annotation);
	const index = name === null ? undefined : places.get(name);
	if (index !== undefined) return `Page ${folio(index, numbering)}`;
	const uri = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
	return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : 'Link';
}
