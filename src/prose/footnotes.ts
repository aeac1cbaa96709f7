import { idOf, type Rendering } from './rendering.ts';

/** A reference to a footnote, or `null` when there is none with this label. Footnotes are counted by their first reference. */
export function footnoteReference(
	identifier: string,
	to: Rendering,
): { href: string; id: string; letter: string } | null {
	const { footnotes, noted } = to;
	if (!footnotes.has(identifier)) return null;
	const known = noted.get(identifier) ?? { number: noted.size + 1, count: 0 };
	noted.set(identifier, known);
	known.count += 1;
	const { number, count } = known;
	return { href: `#${footnoteId(number, to)}`, id: referenceId(number, count, to), letter: letterOf(number) };
}

/** The id of a footnote. */
export const footnoteId = (number: number, to: Rendering): string => idOf(`fn-${number}`, to);

/** The id of the count-th reference to a footnote, both counted from 1. */
export const referenceId = (number: number, count: number, to: Rendering): string =>
	idOf(count === 1 ? `fnref-${number}` : `fnref-${number}-${count}`, to);

/** 1 is a, 26 is z, 27 is aa. Letters keep footnotes apart from citations, which have numbers. */
function letterOf(number: number): string {
	let letters = '';
	for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
	}
	return letters;
}
