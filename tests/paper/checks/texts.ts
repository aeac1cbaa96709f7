import type { Opened } from './opened.ts';

interface PageText {
	/** What stands in the upper and the lower margin. */
	readonly head: string;
	readonly foot: string;
	/** What stands between them. */
	readonly body: string;
	readonly all: string;
}

/** Points from the edge of the page to the text. */
const MARGIN = 60;

/** The text of each page as the second reader takes it out. */
export async function pageTexts({ second }: Opened): Promise<readonly PageText[]> {
	const texts: PageText[] = [];
	for (let number = 1; number <= second.numPages; number += 1) {
		const page = await second.getPage(number);
		const [, , , height = 0] = page.view;
		const items = (await page.getTextContent()).items.filter((item) => 'str' in item);
		const join = (from: number, to: number): string =>
			inReadingOrder(items.filter(({ transform }) => transform[5] >= from && transform[5] < to))
				.map(({ str, hasEOL }) => str + (hasEOL ? ' ' : ''))
				.join('')
				.replace(/\s+/g, ' ')
				.trim();
		texts.push({
			head: join(height - MARGIN, height),
			foot: join(0, MARGIN),
			body: join(MARGIN, height - MARGIN),
			all: join(0, height),
		});
	}
	return texts;
}

interface Item {
	readonly str: string;
	readonly dir: string;
	readonly hasEOL: boolean;
}

/** Words that run to the left are painted from the left: the pieces of a run are turned round, as other readers do by themselves. */
function inReadingOrder(items: readonly Item[]): readonly Item[] {
	const ordered: Item[] = [];
	let run: Item[] = [];
	const end = (): void => {
		const last = run.findLastIndex(({ dir }) => dir === 'rtl');
		ordered.push(...run.slice(0, last + 1).reverse(), ...run.slice(last + 1));
		run = [];
	};
	for (const item of items) {
		if (item.dir !== 'rtl' && (run.length === 0 || item.str.trim() !== '')) end();
		if (item.dir === 'rtl' || run.length > 0) run.push(item);
		else ordered.push(item);
	}
	end();
	return ordered;
}
