import type { Stretch } from './captured-text.ts';

/** More than these are not told apart: what stands so often is no quote. */
export const MOST_OCCURRENCES = 1000;

/** Letters by which a pattern is recognised. */
const KEY = 8;
/** Below this many letters to compare, looking for one pattern after the other is the faster way. */
const FEW = 4_000_000;
const TABLE_BITS = 20;

/**
 * Where each pattern stands within a stretch of a text, in order, overlaps included. One way through the text serves all patterns:
 * each is looked for by that group of eight letters in it which is rarest in the text, so that neither a long paragraph nor one
 * that repeats itself makes it slow.
 */
export function occurrences(text: string, patterns: readonly string[], within: Stretch): Map<string, number[]> {
	const wanted = [...new Set(patterns)].filter((pattern) => pattern !== '');
	const found = new Map<string, number[]>(wanted.map((pattern) => [pattern, []]));
	const isMany = wanted.length * (within.to - within.from) > FEW;
	const byKey = (pattern: string): boolean => isMany && pattern.length >= KEY;
	for (const pattern of wanted) if (!byKey(pattern)) found.set(pattern, oneByOne(text, pattern, within));
	const many = wanted.filter(byKey);
	if (many.length > 0) inOnePass(text, many, within, found);
	return found;
}

function oneByOne(text: string, pattern: string, { from, to }: Stretch): number[] {
	const at: number[] = [];
	const last = to - pattern.length;
	// A slice, so that the search ends with the stretch.
	const part = text.slice(from, to);
	for (let i = part.indexOf(pattern); i !== -1 && i + from <= last && at.length < MOST_OCCURRENCES; ) {
		at.push(i + from);
		i = part.indexOf(pattern, i + 1);
	}
	return at;
}

interface Sought {
	readonly pattern: string;
	/** Where in it its rarest group begins. */
	readonly offset: number;
	readonly at: number[];
}

function inOnePass(text: string, patterns: readonly string[], within: Stretch, found: Map<string, number[]>): void {
	const counts = new Uint32Array(1 << TABLE_BITS);
	eachKey(text, within, (key) => {
		counts[key] = (counts[key] ?? 0) + 1;
	});
	const byKey = new Map<number, Sought[]>();
	const isSought = new Uint8Array(1 << TABLE_BITS);
	for (const pattern of patterns) {
		const { key, offset } = rarest(pattern, counts);
		const sought = { pattern, offset, at: found.get(pattern) ?? [] };
		byKey.set(key, [...(byKey.get(key) ?? []), sought]);
		isSought[key] = 1;
	}
	eachKey(text, within, (key, position) => {
		if (isSought[key] === 0) return;
		for (const { pattern, offset, at } of byKey.get(key) ?? []) {
			const start = position - offset;
			if (start < within.from || start + pattern.length > within.to || at.length >= MOST_OCCURRENCES) continue;
			if (text.startsWith(pattern, start)) at.push(start);
		}
	});
}

function rarest(pattern: string, counts: Uint32Array): { key: number; offset: number } {
	let best = { key: 0, offset: 0 };
	let least = Number.POSITIVE_INFINITY;
	eachKey(pattern, { from: 0, to: pattern.length }, (key, offset) => {
		const count = counts[key] ?? 0;
		if (count >= least) return;
		least = count;
		best = { key, offset };
	});
	return best;
}

const BASE = 0x2545f;
/** What the oldest letter of a group weighs, modulo 2³². */
const OLDEST = Array.from({ length: KEY - 1 }).reduce<number>((product) => Math.imul(product, BASE), 1);

/** Every group of letters with a number that is the same for the same letters (Karp and Rabin). */
function eachKey(text: string, { from, to }: Stretch, use: (key: number, position: number) => void): void {
	let hash = 0;
	for (let i = from; i < to; i += 1) {
		if (i - from >= KEY) hash = (hash - Math.imul(text.charCodeAt(i - KEY), OLDEST)) | 0;
		hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
		if (i - from >= KEY - 1) use((hash ^ (hash >>> 13)) & ((1 << TABLE_BITS) - 1), i - KEY + 1);
	}
}
