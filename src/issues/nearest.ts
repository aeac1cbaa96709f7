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

/** Beyond this many different misspellings in one run no more are looked up: each costs a pass over all candidates. */
const MAX_LOOKUPS = 500;

/**
 * `nearest` over one set of candidates, as the arguments of an issue: `{ nearest }`, or nothing when none is near.
 * Answers are remembered.
 */
export function suggester(candidates: Iterable<string>): (value: string) => { nearest?: string } {
	let list: string[] | undefined;
	const known = new Map<string, { nearest?: string }>();
	return (value) => {
		const before = known.get(value);
		if (before) return before;
		if (known.size >= MAX_LOOKUPS) return {};
		list ??= [...candidates];
		const best = nearest(value, list);
		const answer = best === null ? {} : { nearest: best };
		known.set(value, answer);
		return answer;
	};
}
