import { createHash } from 'node:crypto';
import { type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRawStream } from 'pdf-lib';

/** What a document says of itself. */
export interface PaperMetadata {
	readonly title: string;
	readonly authors: readonly string[];
	readonly description: string;
	/** The language of the text, as in HTML. */
	readonly language: string;
	/** The moment that the document gives as that of its making. */
	readonly date: Date;
}

const PRODUCER = 'Briefbook; Skia/PDF';

/** Writes title, authors, language and dates where readers look for them: the catalog, the Info dictionary and XMP. */
export function describeDocument(doc: PDFDocument, metadata: PaperMetadata): void {
	const { title, authors, description, language, date } = metadata;
	doc.setTitle(title, { showInWindowTitleBar: true });
	doc.setAuthor(authors.join('; '));
	doc.setSubject(description);
	doc.setLanguage(language);
	doc.setCreator('Briefbook');
	doc.setProducer(PRODUCER);
	doc.setCreationDate(date);
	doc.setModificationDate(date);
	doc.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
	for (const page of doc.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
	const bytes = new TextEncoder().encode(xmp(metadata));
	const dict = doc.context.obj({ Type: 'Metadata', Subtype: 'XML', Length: bytes.length }) as PDFDict;
	doc.catalog.set(PDFName.of('Metadata'), doc.context.register(PDFRawStream.of(dict, bytes)));
}

/** Gives the document an identity that depends on what is in it, and on nothing else. */
export function identify(doc: PDFDocument, metadata: PaperMetadata): void {
	const hash = createHash('sha256').update(xmp(metadata));
	for (const [, object] of doc.context.enumerateIndirectObjects())
		if (object instanceof PDFRawStream) hash.update(object.contents);
	const id = PDFHexString.of(hash.digest('hex').slice(0, 32));
	doc.context.trailerInfo.ID = doc.context.obj([id, id]);
}

/** The same as XMP (ISO 16684-1), with the mark of PDF/UA-1. */
function xmp({ title, authors, description, language, date }: PaperMetadata): string {
	const when = date.toISOString().replace(/\.\d+Z$/, 'Z');
	const alternative = (text: string): string =>
		`<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
	return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title>${alternative(title)}</dc:title>
<dc:creator><rdf:Seq>${authors.map((name) => `<rdf:li>${escaped(name)}</rdf:li>`).join('')}</rdf:Seq></dc:creator>
<dc:description>${alternative(description)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${when}</xmp:CreateDate><xmp:ModifyDate>${when}</xmp:ModifyDate><xmp:CreatorTool>Briefbook</xmp:CreatorTool>
<pdf:Producer>${PRODUCER}</pdf:Producer><pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function escaped(text: string): string {
	return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
