import { PDFDict, PDFDocument, PDFName, type PDFObject, type PDFRef } from 'pdf-lib';

export const name = (text: string): PDFName => PDFName.of(text);

/** A document of one page, with a tag tree of elements that are given as they are written. */
export async function taggedDocument(): Promise<{
	readonly doc: PDFDocument;
	/** Adds an element of the tag tree below another one. */
	add(type: string, parent: PDFRef | null, kids: readonly (PDFObject | number)[]): PDFRef;
	dict(ref: PDFRef): PDFDict;
}> {
	const doc = await PDFDocument.create({ updateMetadata: false });
	const page = doc.addPage([100, 100]);
	const { context } = doc;
	page.node.set(name('StructParents'), context.obj(0));
	const contents = context.register(context.obj([]));
	const parentTree = context.obj({ Nums: [0, contents] });
	const root = context.register(context.obj({ Type: 'StructTreeRoot', ParentTree: context.register(parentTree) }));
	doc.catalog.set(name('StructTreeRoot'), root);
	return {
		doc,
		add: (type, parent, kids) => {
			const element = context.obj({
				Type: 'StructElem',
				S: type,
				P: parent ?? root,
				K: kids as PDFObject[],
				Pg: page.ref,
			});
			return context.register(element);
		},
		dict: (ref) => context.lookup(ref, PDFDict),
	};
}
