import { PDFArray, PDFDict, PDFRef } from 'pdf-lib';
import { expect, test } from 'vitest';
import { addListBodies } from '../../../../../src/integrations/paper/tagging/list-bodies.ts';
import { kids, parentTree, typeOf } from '../../../../../src/integrations/paper/tagging/structure.ts';
import { name, taggedDocument } from './document.ts';

test('what stands beside the label goes into one body, in its order, and knows its parent', async () => {
	const { doc, add, dict } = await taggedDocument();
	const [label, link, list] = [add('Lbl', null, []), add('Link', null, []), add('L', null, [])];
	const item = add('LI', null, [label, link, list]);
	addListBodies(doc);
	const [first, body, ...rest] = kids(doc.context, dict(item));
	expect([first, rest]).toEqual([label, []]);
	if (!(body instanceof PDFRef)) throw new Error('the body is no element');
	expect(typeOf(dict(body))).toBe('LBody');
	expect(dict(body).get(name('P'))).toBe(item);
	expect(kids(doc.context, dict(body))).toEqual([link, list]);
	expect([link, list].map((ref) => dict(ref).get(name('P')))).toEqual([body, body]);
});

test('content that stood in the item itself is entered in the parent tree', async () => {
	const { doc, add, dict } = await taggedDocument();
	const { context } = doc;
	const item = add('LI', null, [context.obj({ Type: 'MCR', MCID: 1, Pg: doc.getPage(0).ref }), context.obj(0)]);
	const list = parentTree(doc).get(0);
	if (!(list instanceof PDFArray)) throw new Error('no list');
	for (const parent of [item, item, item]) list.push(parent);
	addListBodies(doc);
	const [body] = kids(context, dict(item));
	expect(list.asArray()).toEqual([body, body, item]);
});

test('an item that has its body stays as it is, and so does every other element', async () => {
	const { doc, add, dict } = await taggedDocument();
	const [label, body] = [add('Lbl', null, []), add('LBody', null, [])];
	const [item, empty, paragraph] = [add('LI', null, [label, body]), add('LI', null, [label]), add('P', null, [label])];
	const before = doc.context.enumerateIndirectObjects().length;
	addListBodies(doc);
	expect(doc.context.enumerateIndirectObjects()).toHaveLength(before);
	expect(kids(doc.context, dict(item))).toEqual([label, body]);
	for (const ref of [empty, paragraph]) expect(kids(doc.context, dict(ref))).toEqual([label]);
	expect(dict(item)).toBeInstanceOf(PDFDict);
});
