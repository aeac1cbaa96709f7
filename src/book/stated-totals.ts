import { numberOf, numberSource, numberStart } from '../prose/number-words.ts';
import { literally } from '../prose/word-list.ts';
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

/**
 * The totals that a text states: a number, in digits or in words, right before the name of something that is counted, in the singular
 * after one and else in the plural, so that "no one claims" states none. The longest name counts, so that "3 articles in French" is no
 * total of articles. "Two of the articles" states none.
 */
export function statedTotals(text: string, totals: readonly Total[]): StatedTotal[] {
	const byName = new Map(totals.flatMap((total) => [total.one, total.many].map((name) => [name.toLowerCase(), total])));
	const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(literally);
	const stated = new RegExp(`${numberStart}(${numberSource})\\s+(${names.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
	return [...text.matchAll(stated)].flatMap(({ 0: words, 1: digits = '', 2: written = '', index }) => {
		const name = written.toLowerCase().replace(/\s+/g, ' ');
		const total = byName.get(name);
		const number = numberOf(digits);
		if (total?.[number === 1 ? 'one' : 'many'].toLowerCase() !== name) return [];
		return [{ words: words.replace(/\s+/g, ' '), offset: index, number, total }];
	});
}
