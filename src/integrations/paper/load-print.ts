import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { printPage, type Use } from './print-page.ts';

/** Prints the page as it stands and reads what comes out, without a pause: nothing else waits for its turn. */
export async function loadPrint(page: Page, use: Use): Promise<PDFDocument> {
	const bytes = await printPage(page, use);
	return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
