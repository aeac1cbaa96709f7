import type { Page } from 'playwright-core';

/** What a print is for: to be kept, tagged and with bookmarks, or to be measured: the same pages at two thirds of the cost. */
export type Use = 'keep' | 'measure';

/**
 * Prints the page as it stands, on the paper that its own rules name. Of what is only measured nothing is painted, and it has no links but
 * those that name a place (`nameDestinations`): the browser looks for the target of each link on each page.
 */
export async function printPage(page: Page, use: Use): Promise<Uint8Array> {
	const paper = { preferCSSPageSize: true, printBackground: true };
	if (use === 'keep') return page.pdf({ ...paper, tagged: true, outline: true });
	await page.evaluate(mute);
	const bytes = await page.pdf(paper);
	await page.evaluate(restore);
	return bytes;
}

// What follows runs in the browser, each function on its own: nothing outside of it is there.

function mute(): void {
	document.querySelector('main')?.style.setProperty('visibility', 'hidden');
	for (const link of document.querySelectorAll('main a[href]')) {
		link.setAttribute('data-href', link.getAttribute('href') ?? '');
		link.removeAttribute('href');
	}
}

function restore(): void {
	document.querySelector('main')?.style.removeProperty('visibility');
	for (const link of document.querySelectorAll('main a[data-href]')) {
		link.setAttribute('href', link.getAttribute('data-href') ?? '');
		link.removeAttribute('data-href');
	}
}
