import search from 'approx-string-match';
import type { Stretch } from './captured-text.ts';

/** How much may be compared before the search for near passages ends, in letters; a second's work. */
export interface Effort {
	left: number;
}

export const fullEffort = (): Effort => ({ left: 10_000_000 });

/** Letters that are compared at once. */
const WINDOW = 20_000;
/** What it costs to find where one passage begins, in letters. */
const PER_PASSAGE = 200;
/** Share of a quote's letters that may differ; beyond, a passage is another one. */
const MOST_DIFFERENT = 0.4;

/**
 * The stretch of a text that is most like a pattern; `null` when none is like it, or when the effort is spent. For showing an
 * author what was probably meant: nothing is ever matched so.
 */
export function nearestPassage(text: string, pattern: string, within: Stretch, effort: Effort): Stretch | null {
	let allowed = Math.floor(pattern.length * MOST_DIFFERENT);
	let best: Stretch | null = null;
	for (let from = within.from; from < within.to && allowed >= 0 && effort.left > 0; from += WINDOW) {
		const end = Math.min(from + WINDOW + pattern.length + allowed, within.to);
		const found = search(text.slice(from, end), pattern, allowed);
		effort.left -= end - from + found.length * PER_PASSAGE;
		const first = found[0];
		if (!first) continue;
		best = { from: from + first.start, to: from + first.end };
		allowed = first.errors - 1;
	}
	return best;
}
