import { type PDFDocument, PDFName } from 'pdf-lib';
import type { Numbering } from '../folios.ts';

/** Tells readers the numbers that are printed on the pages (ISO 32000-1, 12.4.2). */
export function labelPages(doc: PDFDocument, { front }: Numbering): void {
	const { context } = doc;
	const [roman, arabic] = [context.obj({ S: 'r' }), context.obj({ S: 'D' })];
	const ranges = front === 0 ? [0, arabic] : [0, roman, front, arabic];
	doc.catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: ranges }));
}
