import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, type PDFRef } from 'pdf-lib';
import { elementAt, kids, parentTree, type StructElement, structElements, typeOf } from './structure.ts';

const [K, P, PG] = [PDFName.of('K'), PDFName.of('P'), PDFName.of('Pg')];

/**
 * Puts what a list item holds beside its label into one body. PDF/UA-1 wants nothing in an item but Lbl and LBody (ISO 32000-1,
 * 14.8.4.3.3).
 */
export function addListBodies(doc: PDFDocument): void {
	const parents = parentTree(doc);
	for (const element of structElements(doc)) if (typeOf(element.dict) === 'LI') addBody(doc, element, parents);
}

function addBody(
	{ context }: PDFDocument,
	{ ref, dict }: StructElement,
	parents: ReadonlyMap<number, PDFArray | PDFRef>,
): void {
	const children = kids(context, dict);
	const typed = children.map((kid) => {
		const element = elementAt(context, kid);
		return { kid, element, type: element ? typeOf(element.dict) : '' };
	});
	const content = typed.filter(({ type }) => type !== 'Lbl');
	if (content.length === 0 || content.every(({ type }) => type === 'LBody')) return;
	const body = context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: content.map(({ kid }) => kid) });
	const page = dict.get(PG);
	if (page) body.set(PG, page);
	const bodyRef = context.register(body);
	for (const { kid, element } of content) {
		if (element) element.dict.set(P, bodyRef);
		else adopt(kid, { page, bodyRef, parents, lookup: (entry) => context.lookup(entry) });
	}
	const labels = typed.filter(({ type }) => type === 'Lbl').map(({ kid }) => kid);
	dict.set(K, context.obj([...labels, bodyRef]));
}

interface Adoption {
	readonly page: PDFObject | undefined;
	readonly bodyRef: PDFRef;
	readonly parents: ReadonlyMap<number, PDFArray | PDFRef>;
	lookup(entry: PDFObject | undefined): PDFObject | undefined;
}

/** Enters the body as the parent of marked content that stood in the item itself. */
function adopt(kid: PDFObject, { page, bodyRef, parents, lookup }: Adoption): void {
	const value = lookup(kid);
	const isReference = value instanceof PDFDict;
	const number = isReference ? value.lookup(PDFName.of('MCID')) : value;
	if (!(number instanceof PDFNumber))
		throw new Error('a list item holds something that is neither element nor content');
	const holder = lookup(isReference ? (value.get(PDFName.of('Stm')) ?? value.get(PG) ?? page) : page);
	const holderDict = holder instanceof PDFDict ? holder : holder && 'dict' in holder ? (holder.dict as PDFDict) : null;
	const key = holderDict?.lookup(PDFName.of('StructParents'));
	const list = key instanceof PDFNumber ? parents.get(key.asNumber()) : undefined;
	if (list instanceof PDFArray) list.set(number.asNumber(), bodyRef);
}
