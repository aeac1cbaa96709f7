import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { releaseUnusedMemory } from '../unused-memory.ts';
import { printPage, type Use } from './print-page.ts';

/** Prints the page as it stands and reads what comes out, without a pause: nothing else waits for its turn. */
export async function loadPrint(page: Page, use: Use): Promise<PDFDocument> {
	const bytes = await printPage(page, use);
	// Of a long book the file takes much memory to read, while the browser holds as much.
	if (use === 'keep') releaseUnusedMemory();
	return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
