import { PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { decoded, replaceContent } from './streams.ts';

const TO_UNICODE = PDFName.of('ToUnicode');

/**
 * Has fonts tell their apostrophe as U+2019. Where the letter U+02BC has the same shape the browser names the letter, which readers
 * that go by the fonts alone do not find when one searches for an apostrophe.
 */
export function nameApostrophes(doc: PDFDocument): void {
	const { context } = doc;
	for (const [, font] of context.enumerateIndirectObjects()) {
		const ref = font instanceof PDFDict ? font.get(TO_UNICODE) : undefined;
		const stream = ref instanceof PDFRef ? context.lookup(ref) : undefined;
		if (!(ref instanceof PDFRef && stream instanceof PDFRawStream)) continue;
		const characters = Buffer.from(decoded(stream)).toString('latin1');
		const named = characters.replace(/(<[\dA-F]{4}> *)<02BC>/gi, '$1<2019>');
		if (named !== characters) replaceContent(context, ref, stream, Buffer.from(named, 'latin1'));
	}
}
