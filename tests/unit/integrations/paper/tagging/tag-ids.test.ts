import { PDFArray, PDFDict, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { renumberTags } from '../../../../../src/integrations/paper/tagging/tag-ids.ts';
import { name, taggedDocument } from './document.ts';

async function table(first: number): Promise<string> {
	const { doc, add, dict } = await taggedDocument();
	const { context } = doc;
	const id = (number: number): PDFString => PDFString.of(`node${first + number}`);
	const [head, cell] = [add('TH', null, []), add('TD', null, [])];
	dict(head).set(name('ID'), id(0));
	dict(cell).set(name('ID'), id(7));
	dict(cell).set(
		name('A'),
		context.obj([
			{ O: 'Table', Headers: [id(0)] },
			{ O: 'Table', RowSpan: 1 },
		]),
	);
	const leaf = context.register(context.obj({ Names: [id(0), head, id(7), cell] }));
	const root = doc.catalog.lookup(name('StructTreeRoot'), PDFDict);
	root.set(name('IDTree'), context.register(context.obj({ Kids: [leaf] })));
	renumberTags(doc);
	expect(context.lookup(leaf)).toBeUndefined();
	const names = root.lookup(name('IDTree'), PDFDict).lookup(name('Names'), PDFArray);
	expect([names.get(1), names.get(3)]).toEqual([head, cell]);
	return [dict(head), dict(cell), names]
		.map(String)
		.join('\n')
		.replaceAll(/\d+ 0 R/g, 'R');
}

test('the names of tags depend on their order alone, in the tree of names and where cells name their headers', async () => {
	const written = await table(84);
	expect(await table(1)).toBe(written);
	expect(written).toContain('/Headers [ (tag00000000) ]');
	expect(written).toContain('[ (tag00000000) R (tag00000001) R ]');
	expect(written).not.toContain('node');
});

test('a tree without names stays without', async () => {
	const { doc } = await taggedDocument();
	renumberTags(doc);
	expect(doc.catalog.lookup(name('StructTreeRoot'), PDFDict).has(name('IDTree'))).toBe(false);
});
