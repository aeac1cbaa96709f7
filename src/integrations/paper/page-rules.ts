import type { Part } from './page-content.ts';

/** The papers that can be printed on, as CSS names them. */
export const papers = { a4: 'A4', letter: 'Letter' } as const;
export type Paper = keyof typeof papers;

/** How wide they are. */
export const paperWidths = { a4: '210mm', letter: '8.5in' } as const satisfies Record<Paper, string>;

/** What stays of their height between margins of usual width, in pixels of CSS: near enough for a guess. */
export const textHeights = { a4: 930, letter: 870 } as const satisfies Record<Paper, number>;

/**
 * The rules of the pages that depend on the book: the size of the paper, the running head of each part, Roman figures in the front
 * matter. They rest on how browsers count in margin boxes: `counter(page)` counts all pages and cannot be set back by an element,
 * nor `counter(pages)` be changed; so `leaf` counts the pages with Arabic numbers, and `leaves` holds how many there are.
 *
 * @param leaves how many pages have an Arabic number
 */
export function pageRules(parts: readonly Part[], paper: Paper, leaves: number): string {
	const size = papers[paper];
	return [
		`@page { size: ${size}; counter-increment: leaf; counter-set: leaves ${leaves}; }`,
		...parts.flatMap((part, index) => [
			`@page part-${index} { ${partRules(part)} }`,
			`@page part-${index}-wide { size: ${size} landscape; ${partRules(part)} }`,
		]),
	].join('\n');
}

function partRules({ title, front, cover }: Part): string {
	// Named, so that the front matter does not count as leaves.
	const count = front ? 'counter-increment: page 1; ' : '';
	if (cover) {
		const boxes = ['top-left', 'top-center', 'top-right', 'bottom-left', 'bottom-center', 'bottom-right'];
		return count + boxes.map((box) => `@${box} { content: none; }`).join(' ');
	}
	const folio = front ? ' @bottom-right { content: counter(page, lower-roman); }' : '';
	return `${count}@top-right { content: ${cssString(title)}; }${folio}`;
}

/** A string of CSS: quotes, backslashes and control characters as escapes. */
export function cssString(text: string): string {
	const escaped = text.replace(/["\\\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
	return `"${escaped}"`;
}
