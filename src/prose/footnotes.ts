import type { Rendering } from './rendering.ts';

/** A reference to a footnote, or `null` when there is none with this label. Footnotes are counted by their first reference. */
export function footnoteReference(
	identifier: string,
	{ footnotes, noted }: Rendering,
): { href: string; id: string; letter: string } | null {
	if (!footnotes.has(identifier)) return null;
	const known = noted.get(identifier) ?? { number: noted.size + 1, count: 0 };
	noted.set(identifier, known);
	known.count += 1;
	const { number, count } = known;
	return { href: `#fn-${number}`, id: referenceId(number, count), letter: letterOf(number) };
}

/** The id of the count-th reference to a footnote, both counted from 1. */
export const referenceId = (number: number, count: number): string =>
	count === 1 ? `fnref-${number}` : `fnref-${number}-${count}`;

/** 1 is a, 26 is z, 27 is aa. Letters keep footnotes apart from citations, which have numbers. */
function letterOf(number: number): string {
	let letters = '';
	for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
	}
	return letters;
}
