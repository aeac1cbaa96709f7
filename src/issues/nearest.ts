import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt value most probably means, or `null` when none is near: at most a third of the letters differ.
 * Ties go to the first in code-unit order, so that a hint never depends on the order of files.
 */
export function nearest(value: string, candidates: Iterable<string>): string | null {
	let best: string | null = null;
	let least = Math.floor(Math.max(value.length, 3) / 3) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - value.length) >= least + 1) continue;
		const away = distance(value.toLowerCase(), candidate.toLowerCase());
		if (away < least || (away === least && best !== null && candidate < best)) {
			best = candidate;
			least = away;
		}
	}
	return best;
}
