import { fontFaults } from './fonts.ts';
import { linkFaults } from './links.ts';
import { markFaults } from './marks.ts';
import type { Opened } from './opened.ts';
import { tagFaults } from './tags.ts';

/** Everything that the checks of this folder find wrong with a PDF. */
export async function faultsOf(opened: Opened): Promise<readonly string[]> {
	return [
		...tagFaults(opened),
		...(await markFaults(opened)),
		...fontFaults(opened),
		...(await linkFaults(opened)),
		...(await bookmarkFaults(opened)),
	];
}

/** What is wrong with the bookmarks: two levels, each with a title and a page. */
async function bookmarkFaults({ second }: Opened): Promise<readonly string[]> {
	const outline = (await second.getOutline()) ?? [];
	if (outline.length === 0) return ['there are no bookmarks'];
	const faults: string[] = [];
	for (const entry of [...outline, ...outline.flatMap(({ items }) => items)]) {
		const dest = typeof entry.dest === 'string' ? await second.getDestination(entry.dest) : entry.dest;
		const page = Array.isArray(dest) ? await second.getPageIndex(dest[0]).catch(() => -1) : -1;
		if (page < 0) faults.push(`the bookmark “${entry.title}” leads nowhere`);
		if (entry.title.trim() === '') faults.push('a bookmark has no title');
	}
	if (outline.some(({ items }) => items.some((entry: { items: readonly object[] }) => entry.items.length > 0)))
		faults.push('the bookmarks go deeper than two levels');
	return faults;
}
