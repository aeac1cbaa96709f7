import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFRef, PDFString } from 'pdf-lib';
import { structElements } from './structure.ts';

const [A, ID, HEADERS] = [PDFName.of('A'), PDFName.of('ID'), PDFName.of('Headers')];
const ID_TREE = PDFName.of('IDTree');

/**
 * Numbers the names of tags anew, in their order: the browser goes on counting from one print to the next, so that the same page
 * would give other bytes. The cells of tables name their headers by them.
 */
export function renumberTags(doc: PDFDocument): void {
	const { context } = doc;
	const elements = structElements(doc);
	const named = elements.filter(({ dict }) => dict.has(ID));
	const names = new Map(
		named.map(({ dict }, index) => [text(dict.lookup(ID)), `tag${String(index).padStart(8, '0')}`]),
	);
	const renamed = (old: PDFObject | undefined): PDFString => PDFString.of(names.get(text(old)) ?? text(old));
	for (const { dict } of elements) {
		if (dict.has(ID)) dict.set(ID, renamed(dict.lookup(ID)));
		for (const attributes of attributesOf(dict)) {
			const headers = attributes.lookupMaybe(HEADERS, PDFArray);
			if (headers) attributes.set(HEADERS, context.obj(headers.asArray().map(renamed)));
		}
	}
	const root = doc.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
	const tree = root.get(ID_TREE);
	if (tree === undefined) return;
	remove(doc, tree);
	const entries = named.flatMap(({ dict, ref }) => [dict.lookup(ID, PDFString), ref]);
	root.set(ID_TREE, context.register(context.obj({ Names: entries })));
}

/** Takes a tree of names away with all its branches. */
function remove(doc: PDFDocument, node: PDFObject): void {
	const dict = doc.context.lookup(node, PDFDict);
	for (const kid of dict.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) remove(doc, kid);
	if (node instanceof PDFRef) doc.context.delete(node);
}

function attributesOf(dict: PDFDict): readonly PDFDict[] {
	const entry = dict.lookup(A);
	const all = entry instanceof PDFArray ? entry.asArray().map((each) => dict.context.lookup(each)) : [entry];
	return all.filter((each): each is PDFDict => each instanceof PDFDict);
}

function text(value: PDFObject | undefined): string {
	return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
