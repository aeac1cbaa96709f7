import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { printPage } from './print-page.ts';

/** Prints the page as it stands and reads what comes out, without a pause: nothing else waits for its turn. */
export async function loadPrint(page: Page): Promise<PDFDocument> {
	return PDFDocument.load(await printPage(page), { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
