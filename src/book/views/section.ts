/** A part of a page with a heading of its own. */
export interface Section<Row> {
	/** The id of the heading. */
	readonly slug: string;
	readonly text: string;
	readonly rows: readonly Row[];
}

/** The headings of the sections that have something to show, and of those that tell that there is nothing, for the contents of the page. */
export function headingsOf(
	sections: readonly Section<unknown>[],
	always: readonly Section<unknown>[] = [],
): { depth: number; text: string; slug: string }[] {
	const shown = sections.filter((section) => section.rows.length > 0 || always.includes(section));
	return shown.map(({ slug, text }) => ({ depth: 2, text, slug }));
}

/** A long list in two parts: what is shown at once, and what a reader opens. */
export interface Folded<Row> {
	readonly shown: readonly Row[];
	readonly folded: readonly Row[];
}

/** Keeps the first rows in sight. A list that is only a few rows longer stays whole. */
export function fold<Row>(rows: readonly Row[], first: number): Folded<Row> {
	const whole = rows.length <= first + Math.ceil(first / 4);
	return { shown: whole ? rows : rows.slice(0, first), folded: whole ? [] : rows.slice(first) };
}
