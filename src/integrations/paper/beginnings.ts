import type { Page } from 'playwright-core';
import { blockPrefix, blockTags } from '../../book/paper-blocks.ts';
import { type Destinations, readDestinations } from './destinations.ts';
import { loadPrint } from './load-print.ts';
import { forgetBlocks, nameBlocks, nameDestinations } from './page-content.ts';

/** Where everything stands that can begin a page of paper. */
export interface Beginnings {
	/** By id; blocks without an id by their names. */
	readonly places: Destinations;
	/** How many blocks have no id. */
	readonly blocks: number;
}

/**
 * Prints the page as it stands once more, with a name for every block. That print is only measured: a name makes the browser tag
 * paragraphs that it would leave out otherwise.
 *
 * @param ids the ids of the page
 */
export async function findBeginnings(page: Page, ids: readonly string[]): Promise<Beginnings> {
	const blocks = await page.evaluate(nameBlocks, { tags: blockTags, prefix: blockPrefix });
	const names = Array.from({ length: blocks }, (_, index) => `${blockPrefix}${index}`);
	await page.evaluate(nameDestinations, [...ids, ...names]);
	const places = readDestinations(await loadPrint(page, 'measure'));
	await page.evaluate(forgetBlocks, blockPrefix);
	return { places, blocks };
}
