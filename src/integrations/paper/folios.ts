import type { Destinations } from './destinations.ts';
import type { FolioRun } from './page-content.ts';

/** How the pages of a book are numbered: so many Roman ones first, then Arabic ones from 1. */
export interface Numbering {
	readonly front: number;
	readonly pages: number;
}

const ROMAN = [
	...([
		[1000, 'm'],
		[900, 'cm'],
		[500, 'd'],
		[400, 'cd'],
		[100, 'c'],
		[90, 'xc'],
		[50, 'l'],
		[40, 'xl'],
	] as const),
	...([
		[10, 'x'],
		[9, 'ix'],
		[5, 'v'],
		[4, 'iv'],
		[1, 'i'],
	] as const),
];

function roman(number: number): string {
	let [left, text] = [number, ''];
	for (const [value, figure] of ROMAN) {
		for (; left >= value; left -= value) text += figure;
	}
	return text;
}

/** What is printed on a page, by its index from 0. */
export function folio(index: number, { front }: Numbering): string {
	return index < front ? roman(index + 1) : String(index - front + 1);
}

/** What is printed for a name: the number of the page on which it stands. */
export function folioOf(id: string, places: Destinations, numbering: Numbering): string {
	const index = places.get(id);
	return index === undefined ? '' : folio(index, numbering);
}

/**
 * The page numbers of several names as an index prints them: in order, each page once, three and more in a row as a range; Roman
 * and Arabic ones are never in one row. Each leads to the first name on its page.
 */
export function folioRuns(ids: readonly string[], places: Destinations, numbering: Numbering): readonly FolioRun[] {
	const firstOn = new Map<number, string>();
	for (const id of ids) {
		const index = places.get(id);
		if (index !== undefined && !firstOn.has(index)) firstOn.set(index, id);
	}
	const rows: number[][] = [];
	for (const index of [...firstOn.keys()].sort((a, b) => a - b)) {
		const row = rows.at(-1);
		if (row && row.at(-1) === index - 1 && index !== numbering.front) row.push(index);
		else rows.push([index]);
	}
	const run = (index: number, text: string): FolioRun => ({ text, id: firstOn.get(index) ?? '' });
	return rows.flatMap((row) => {
		const [first = 0, last = 0] = [row[0], row.at(-1)];
		if (row.length > 2) return [run(first, `${folio(first, numbering)}–${folio(last, numbering)}`)];
		return row.map((index) => run(index, folio(index, numbering)));
	});
}
