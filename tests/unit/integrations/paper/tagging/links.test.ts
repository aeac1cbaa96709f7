import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readDestinations } from '../../../../../src/integrations/paper/destinations.ts';
import { describeLinks } from '../../../../../src/integrations/paper/tagging/link-contents.ts';
import { dropUnusedNames } from '../../../../../src/integrations/paper/tagging/names.ts';
import { labelPages } from '../../../../../src/integrations/paper/tagging/page-labels.ts';

const name = (text: string): PDFName => PDFName.of(text);
const numbering = { front: 1, pages: 3 };

/** Three pages, with a link to the second by its name, one to the web, and one to a name that is nowhere. */
async function linked(): Promise<{ doc: PDFDocument; links: readonly PDFDict[] }> {
	const doc = await PDFDocument.create({ updateMetadata: false });
	const pages = [doc.addPage(), doc.addPage(), doc.addPage()];
	const { context } = doc;
	const place = (index: number): object[] => [pages[index]?.ref ?? {}, name('XYZ'), 0, 0, 0] as object[];
	const names = { here: place(1), unused: place(2) };
	doc.catalog.set(name('Dests'), context.obj(names as never));
	const links = [
		context.obj({ Subtype: 'Link', Dest: 'here' }),
		context.obj({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('https://example.org/') } }),
		context.obj({ Subtype: 'Link', Dest: 'nowhere' }),
	];
	pages[0]?.node.set(name('Annots'), context.obj(links.map((link) => context.register(link))));
	return { doc, links };
}

test('the places that have a name, by the index of their page', async () => {
	const { doc } = await linked();
	expect([...readDestinations(doc)]).toEqual([
		['here', 1],
		['unused', 2],
	]);
	expect(readDestinations(await PDFDocument.create())).toEqual(new Map());
});

test('a link says which page it leads to, or its address', async () => {
	const { doc, links } = await linked();
	describeLinks(doc, readDestinations(doc), numbering);
	const words = links.map((link) => link.lookup(name('Contents'), PDFHexString).decodeText());
	expect(words).toEqual(['Page 1', 'https://example.org/', 'Link']);
});

test('names that no link leads to are taken out', async () => {
	const { doc } = await linked();
	dropUnusedNames(doc);
	expect(doc.catalog.lookup(name('Dests'), PDFDict).keys()).toEqual([name('here')]);
});

test('pages are labelled as they are numbered', async () => {
	const { doc } = await linked();
	const labels = (front: number): string => {
		labelPages(doc, { front, pages: 3 });
		return String(doc.catalog.lookup(name('PageLabels'))).replaceAll(/\s+/g, ' ');
	};
	expect(labels(1)).toBe('<< /Nums [ 0 << /S /r >> 1 << /S /D >> ] >>');
	expect(labels(0)).toBe('<< /Nums [ 0 << /S /D >> ] >>');
});
