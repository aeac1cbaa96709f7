import {
	PDFArray,
	type PDFContext,
	PDFDict,
	type PDFDocument,
	PDFName,
	PDFNumber,
	type PDFObject,
	PDFRef,
} from 'pdf-lib';

/** An element of the tag tree. */
export interface StructElement {
	readonly ref: PDFRef;
	readonly dict: PDFDict;
}

const TYPE = PDFName.of('Type');
const STRUCT_ELEMENT = PDFName.of('StructElem');

/** Every element of the tag tree, in the order in which they were written. */
export function structElements({ context }: PDFDocument): readonly StructElement[] {
	return context
		.enumerateIndirectObjects()
		.flatMap(([ref, dict]) => (dict instanceof PDFDict && dict.get(TYPE) === STRUCT_ELEMENT ? [{ ref, dict }] : []));
}

/** The type of an element, as in `LI`: no type of the browser’s has a letter that names write in another way. */
export function typeOf(dict: PDFDict): string {
	const type = dict.lookup(PDFName.of('S'));
	return type instanceof PDFName ? type.asString().slice(1) : '';
}

/** The children of an element as they are written: elements, marked content, annotations. */
export function kids(context: PDFContext, dict: PDFDict): readonly PDFObject[] {
	const entry = dict.get(PDFName.of('K'));
	const value = context.lookup(entry);
	if (value instanceof PDFArray) return value.asArray();
	return entry === undefined ? [] : [entry];
}

/** A child that is an element of the tag tree itself. */
export function elementAt(context: PDFContext, kid: PDFObject): StructElement | null {
	const dict = kid instanceof PDFRef ? context.lookup(kid) : null;
	return kid instanceof PDFRef && dict instanceof PDFDict && dict.get(TYPE) === STRUCT_ELEMENT
		? { ref: kid, dict }
		: null;
}

/** The entries of the parent tree, by their key: for pages and forms a list by number of marked content, else one element. */
export function parentTree(doc: PDFDocument): ReadonlyMap<number, PDFArray | PDFRef> {
	const { context } = doc;
	const root = doc.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
	const entries = new Map<number, PDFArray | PDFRef>();
	const walk = (node: PDFDict): void => {
		const nums = node.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
		for (let index = 0; index + 1 < nums.length; index += 2) {
			const [key, entry] = [nums[index], nums[index + 1]];
			const list = context.lookup(entry);
			if (!(key instanceof PDFNumber)) continue;
			if (list instanceof PDFArray) entries.set(key.asNumber(), list);
			else if (entry instanceof PDFRef) entries.set(key.asNumber(), entry);
		}
		for (const kid of node.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? [])
			walk(context.lookup(kid, PDFDict));
	};
	walk(root.lookup(PDFName.of('ParentTree'), PDFDict));
	return entries;
}
