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

const WORDS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' ',
	);

/**
 * The totals that a text states: a number, in digits or from "zero" to "twenty" in words, right before the name of something that is
 * counted. The longest name counts, so that "3 articles in French" is no total of articles. "Two of the articles" states none.
 */
export function statedTotals(text: string, totals: readonly Total[]): StatedTotal[] {
	const byName = new Map(totals.flatMap((total) => [total.one, total.many].map((name) => [name.toLowerCase(), total])));
	const names = [...byName.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll(' ', '\\s+'));
	const stated = new RegExp(
		`(?<![\\p{L}\\p{N}.,/-])(\\d[\\d,]*|${WORDS.join('|')})\\s+(${names.join('|')})(?![\\p{L}\\p{N}-])`,
		'giu',
	);
	return [...text.matchAll(stated)].flatMap(({ 0: words, 1: number = '', 2: name = '', index }) => {
		const total = byName.get(name.toLowerCase().replace(/\s+/g, ' '));
		return total ? [{ words: words.replace(/\s+/g, ' '), offset: index, number: numberOf(number), total }] : [];
	});
}

function numberOf(number: string): number {
	const word = WORDS.indexOf(number.toLowerCase());
	return word === -1 ? Number(number.replaceAll(',', '')) : word;
}
