import type { Page } from 'playwright-core';

/** What a print is for: to be kept, tagged and with bookmarks, or to be measured: the same pages at two thirds of the cost. */
export type Use = 'keep' | 'measure';

/** Prints the page as it stands, on the paper that its own rules name. */
export function printPage(page: Page, use: Use): Promise<Uint8Array> {
	const tagged = use === 'keep';
	return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged, outline: tagged });
}
