import type { Page } from 'playwright-core';

/**
 * Moves the ids of words in a line to an empty place on their baseline. The browser says of an id on which page the top of its box
 * stands, and the box of words may be higher than their line: in the first line of a page it begins on the page before.
 */
export async function nameBaselines(page: Page, ids: readonly string[]): Promise<void> {
	await page.evaluate(moveInlineIds, ids);
}

/** Runs in the browser: nothing outside of it is there. */
function moveInlineIds(ids: readonly string[]): void {
	const words = ids.flatMap((id) => document.getElementById(id) ?? []);
	for (const element of words.filter((each) => getComputedStyle(each).display === 'inline')) {
		const place = document.createElement('span');
		place.style.setProperty('font-size', '1px');
		place.style.setProperty('line-height', '0');
		place.id = element.id;
		element.removeAttribute('id');
		element.prepend(place);
	}
}
