import { PDFArray, PDFDict, type PDFRef } from 'pdf-lib';
import { expect, test } from 'vitest';
import { kids } from '../../../../../src/integrations/paper/tagging/structure.ts';
import { dropSurplusLinks } from '../../../../../src/integrations/paper/tagging/surplus-links.ts';
import { name, taggedDocument } from './document.ts';

test('a link that is written twice stays once, one too low for a line of type goes, both out of the tag tree too', async () => {
	const { doc, add, dict } = await taggedDocument();
	const { context } = doc;
	const link = (rect: readonly number[], to: string): PDFRef =>
		context.register(context.obj({ Subtype: 'Link', Rect: [...rect], Dest: to }));
	const [kept, twice, flat, edge, other] = [
		link([0, 0, 9, 9], 'a'),
		link([0, 0, 9, 9], 'a'),
		link([0, 9, 9, 9.2], 'a'),
		// What a raised figure at the head of a page leaves at the foot of the page before.
		link([0, 9, 3.7, 10.7], 'a'),
		link([0, 0, 9, 9], 'b'),
	];
	const all = [kept, twice, flat, edge, other];
	doc.getPage(0).node.set(name('Annots'), context.obj(all));
	const element = add(
		'Link',
		null,
		all.map((Obj) => context.obj({ Type: 'OBJR', Obj })),
	);
	dropSurplusLinks(doc);
	expect(doc.getPage(0).node.lookup(name('Annots'), PDFArray).asArray()).toEqual([kept, other]);
	const references = kids(context, dict(element)).map((kid) => context.lookup(kid, PDFDict).get(name('Obj')));
	expect(references).toEqual([kept, other]);
	expect([twice, flat, edge].filter((ref) => context.lookup(ref))).toEqual([]);
});

test('a page without links stays without', async () => {
	const { doc } = await taggedDocument();
	dropSurplusLinks(doc);
	expect(doc.getPage(0).node.has(name('Annots'))).toBe(false);
});
