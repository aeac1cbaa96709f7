import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import { getDocumentProxy } from 'unpdf';

type Second = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A finished PDF in two readers that have nothing to do with each other. */
export interface Opened {
	readonly bytes: Uint8Array;
	readonly doc: PDFDocument;
	/** pdf.js. */
	readonly second: Second;
}

export async function openPdf(bytes: Uint8Array): Promise<Opened> {
	const doc = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
	// It takes the bytes away with it, and wants no Buffer.
	return { bytes, doc, second: await getDocumentProxy(Uint8Array.from(bytes)) };
}
