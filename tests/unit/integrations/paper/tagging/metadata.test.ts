import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { describeDocument, identify } from '../../../../../src/integrations/paper/tagging/metadata.ts';

const metadata = {
	title: 'Cranes & <quays>',
	authors: ['Ada Marr', 'B. Ode'],
	description: 'What stands at the quay.',
	language: 'en',
	date: new Date('2024-05-31T00:00:00.000Z'),
};

async function described(change: Partial<typeof metadata> = {}): Promise<PDFDocument> {
	const doc = await PDFDocument.create({ updateMetadata: false });
	doc.addPage();
	describeDocument(doc, { ...metadata, ...change });
	identify(doc, { ...metadata, ...change });
	return doc;
}

test('title, authors, language and dates in the catalog, the Info dictionary and XMP', async () => {
	const doc = await described();
	expect([doc.getTitle(), doc.getAuthor(), doc.getSubject()]).toEqual([
		'Cranes & <quays>',
		'Ada Marr; B. Ode',
		'What stands at the quay.',
	]);
	expect([doc.getCreationDate(), doc.getModificationDate()]).toEqual([metadata.date, metadata.date]);
	expect(doc.catalog.get(PDFName.of('Lang'))?.toString()).toBe('(en)');
	const stream = doc.catalog.lookup(PDFName.of('Metadata'));
	if (!(stream instanceof PDFRawStream)) throw new Error('no XMP');
	const xmp = new TextDecoder().decode(stream.contents);
	expect(xmp).toContain('<rdf:li xml:lang="x-default">Cranes &#38; &#60;quays&#62;</rdf:li>');
	expect(xmp).toContain('<rdf:li>Ada Marr</rdf:li><rdf:li>B. Ode</rdf:li>');
	expect(xmp).toContain('<xmp:CreateDate>2024-05-31T00:00:00Z</xmp:CreateDate>');
	expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('the identity follows the content', async () => {
	const id = async (change = {}): Promise<string> => (await described(change)).context.trailerInfo.ID?.toString() ?? '';
	expect(await id()).toMatch(/^\[ <[0-9a-f]{32}> <[0-9a-f]{32}> \]$/);
	expect(await id()).toBe(await id());
	expect(await id({ title: 'Another' })).not.toBe(await id());
});
