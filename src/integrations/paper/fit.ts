import type { Page } from 'playwright-core';
import type { Issue } from '../../issues/issue.ts';
import { loadPrint } from './load-print.ts';
import { dropContent } from './page-content.ts';

/**
 * Drops content of a page that may have only so many pages, level by level as the page itself says, until it fits. The level is
 * the lowest that fits. An issue when none does.
 */
export async function fitContent(
	page: Page,
	{ most, drops }: { readonly most: number; readonly drops: number },
	{ path, progress }: { path: string; progress: (what: string) => void },
): Promise<Issue | null> {
	const pagesAt = async (level: number): Promise<number> => {
		await page.evaluate(dropContent, level);
		return (await loadPrint(page, 'measure')).getPageCount();
	};
	progress(`Fitting into ${most} pages`);
	const shortest = await pagesAt(drops);
	if (shortest > most) {
		const args = { pages: String(shortest), most: String(most) };
		return { code: 'paper-long', at: { file: path, offset: 0 }, args };
	}
	await page.evaluate(dropContent, await lowest(drops, async (level) => (await pagesAt(level)) <= most));
	return null;
}

/** The lowest level up to `highest`, which holds, at which something holds; it holds at all levels above. */
async function lowest(highest: number, holds: (level: number) => Promise<boolean>): Promise<number> {
	let [low, high] = [0, highest];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (await holds(middle)) high = middle;
		else low = middle + 1;
	}
	return high;
}
