import { numberOf, numberSource, numberStart } from '../prose/number-words.ts';
import type { Total } from './totals.ts';

/** A total as a text states it. */
export interface StatedTotal {
	/** Number and noun, as written. */
	readonly words: string;
	/** In UTF-16 code units. */
	readonly offset: number;
	readonly number: number;
	readonly total: Total;
}

const NUMBER = new RegExp(`${numberStart}(?:${numberSource})(?=\\s)`, 'giu');
/** Where a name may end. */
const END = /(?<=\S)(?![\p{L}\p{N}-])/gu;

/**
 * A reader of the totals that a text states: a number, in digits or in words, right before the name of something that is counted, in the
 * singular after one and else in the plural, so that "no one claims" states none. The longest name counts, so that "3 articles in French"
 * is no total of articles. "Two of the articles" states none.
 */
export function statedTotals(totals: readonly Total[]): (text: string) => StatedTotal[] {
	const byName = new Map(totals.flatMap((total) => [total.one, total.many].map((name) => [spaced(name), total])));
	const longest = Math.max(0, ...[...byName.keys()].map((name) => name.split(' ').length));
	return (text) =>
		[...text.matchAll(NUMBER)].flatMap(({ 0: digits, index }): StatedTotal[] => {
			const from = index + digits.length;
			const name = longestName(text, from, longest, byName);
			const total = byName.get(spaced(name));
			const number = numberOf(digits);
			if (!total || spaced(total[number === 1 ? 'one' : 'many']) !== spaced(name)) return [];
			return [{ words: `${digits}${name.replace(/\s+/g, ' ')}`, offset: index, number, total }];
		});
}

const spaced = (name: string): string => name.toLowerCase().trim().replace(/\s+/g, ' ');

/** The longest name that follows, with the spaces before it; empty where none does. */
function longestName(text: string, from: number, words: number, names: ReadonlyMap<string, Total>): string {
	const ahead = new RegExp(`(?:\\s+\\S+){0,${words}}`, 'uy');
	ahead.lastIndex = from;
	const rest = ahead.exec(text)?.[0] ?? '';
	const ends = [...rest.matchAll(END)].map(({ index }) => rest.slice(0, index));
	return ends.findLast((name) => names.has(spaced(name))) ?? '';
}
