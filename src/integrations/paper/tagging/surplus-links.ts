import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFRef } from 'pdf-lib';
import { kids, structElements } from './structure.ts';

const [ANNOTS, K, OBJ, RECT] = [PDFName.of('Annots'), PDFName.of('K'), PDFName.of('Obj'), PDFName.of('Rect')];

/** In points: what is narrower has no letter, what is lower is the edge of a line that stands on another page. The lowest line has 6.7. */
const [NARROWEST, LOWEST] = [1, 4];

/**
 * Takes out the links that nobody can follow: where a paragraph runs on to the next page, the browser writes its links a second time,
 * and others at the page’s end, which are no higher than the edge of a line.
 */
export function dropSurplusLinks(doc: PDFDocument): void {
	const surplus = new Set<PDFRef>();
	for (const page of doc.getPages()) {
		const annotations = page.node.lookupMaybe(ANNOTS, PDFArray);
		if (!annotations) continue;
		const seen = new Set<string>();
		const kept = annotations.asArray().filter((entry) => {
			const annotation = doc.context.lookup(entry, PDFDict);
			const place = `${annotation.lookup(RECT)} ${annotation.lookup(PDFName.of('Dest'))} ${annotation.lookup(PDFName.of('A'))}`;
			const isSurplus = isEmpty(annotation.lookup(RECT, PDFArray)) || seen.has(place);
			seen.add(place);
			if (isSurplus) surplus.add(entry as PDFRef);
			return !isSurplus;
		});
		if (kept.length > 0) page.node.set(ANNOTS, doc.context.obj(kept));
		else page.node.delete(ANNOTS);
	}
	if (surplus.size > 0) forget(doc, surplus);
}

function isEmpty(rect: PDFArray): boolean {
	const [left = 0, bottom = 0, right = 0, top = 0] = rect
		.asArray()
		.map((number) => (number instanceof PDFNumber ? number.asNumber() : 0));
	return right - left < NARROWEST || top - bottom < LOWEST;
}

/** Takes annotations out of the tag tree and out of the file. */
function forget(doc: PDFDocument, annotations: ReadonlySet<PDFRef>): void {
	const { context } = doc;
	for (const { dict } of structElements(doc)) {
		const children = kids(context, dict);
		const kept = children.filter((kid) => {
			const reference = context.lookup(kid);
			return !(reference instanceof PDFDict && annotations.has(reference.get(OBJ) as PDFRef));
		});
		if (kept.length < children.length) dict.set(K, context.obj(kept));
	}
	for (const ref of annotations) context.delete(ref);
}
