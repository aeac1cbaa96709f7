import { distance } from 'fastest-levenshtein';

/** The shortest value that is completed: "no-crane" of "no-crane-yet". */
const MIN_PREFIX = 4;

/**
 * The candidate that a mistyped value most probably means, or `null` when none is near: two letters differ at most, or a third of
 * them, in a word of four two that have changed places; failing that, the shortest candidate that begins with the value; failing
 * that, the only one that has the value among its hyphened words. Ties go to the first in code-unit order, so that a hint never
 * depends on the order of files.
 */
export function nearest(value: string, candidates: Iterable<string>): string | null {
	const typed = value.toLowerCase();
	const isLong = typed.length >= MIN_PREFIX;
	let best: string | null = null;
	let least = allowance(value.length);
	let completed: string | null = null;
	const containing: string[] = [];
	for (const candidate of candidates) {
		const lower = candidate.toLowerCase();
		if (isLong && lower.startsWith(typed)) completed = shorter(completed, candidate);
		else if (isLong && `${lower}-`.includes(`-${typed}-`)) containing.push(candidate);
		if (Math.abs(candidate.length - value.length) > least) continue;
		const away = distance(typed, lower);
		if (away > 1 && typed.length <= MIN_PREFIX && letters(typed) !== letters(lower)) continue;
		if (away < least || (away === least && (best === null || candidate < best))) {
			best = candidate;
			least = away;
		}
	}
	return best ?? completed ?? (containing.length === 1 ? (containing[0] ?? null) : null);
}

const letters = (word: string): string => [...word].sort().join('');

/** How many letters may differ; a single letter is no misspelling of another. */
function allowance(length: number): number {
	if (length < MIN_PREFIX) return length < 2 ? 0 : 1;
	return Math.max(2, Math.floor(length / 3));
}

function shorter(one: string | null, other: string): string {
	if (one === null || other.length < one.length) return other;
	return other.length === one.length && other < one ? other : one;
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
