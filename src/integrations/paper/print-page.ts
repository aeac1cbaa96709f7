import type { Page } from 'playwright-core';

/** Prints the page as it stands: tagged, with bookmarks, on the paper that its own rules name. */
export function printPage(page: Page): Promise<Uint8Array> {
	return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}
