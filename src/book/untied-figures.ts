import { numberOf, numberSource, numberStart } from '../prose/number-words.ts';
import { literally } from '../prose/word-list.ts';
import type { StatedTotal } from './stated-totals.ts';
import type { Total } from './totals.ts';

/** A figure of something that the book counts, though not this figure. */
export interface UntiedFigure {
	/** As written. */
	readonly words: string;
	/** In UTF-16 code units. */
	readonly offset: number;
	/** Totals of what it seems to count, the nearest first. */
	readonly nearest: readonly Total[];
}

/** With one of these between number and noun, the number is not the noun’s. */
const BETWEEN =
	'of|the|and|or|nor|but|in|for|to|from|by|with|on|at|as|than|that|which|who|whose|when|where|is|are|was|were|has|have|had|says?|said';
const FRACTION = 'half|(?:a|one|two|three)\\s+(?:third|quarter)s?';
const DETERMINERS = '(?:(?:all|the|these|those|its|our|their)\\s+)*';
const PER_CENT = '(?:\\s*%|\\s+per\\s?cent)?';
const ELLIPSIS =
	'\\s+(?:of\\s+(?:them|these|those|which|whom)|are|were|come|came|have|had|rest|stand|say|relay|retell)';
const YEAR = /^[12]\d{3}$/;

/**
 * Figures in a sentence that no total of the book can be compared with: "two of the articles", "half the articles", "five long
 * articles"; and "nine of them" or "nine come", where the sentence so far, or the one before it, names something that is counted.
 *
 * @param stated the totals that the sentence states, which are compared
 */
export function untiedFigures(
	sentence: string,
	before: string,
	totals: readonly Total[],
	stated: readonly StatedTotal[],
): UntiedFigure[] {
	const nouns = totals.filter(({ one }) => !one.includes(' '));
	const taken = new Set(stated.map(({ offset }) => offset));
	const figures = [...besideNoun(sentence, nouns), ...withoutNoun(sentence, before, nouns)];
	return figures.flatMap(({ words, offset, number, noun }) => {
		if (taken.has(offset) || YEAR.test(number)) return [];
		taken.add(offset);
		return [{ words: words.replace(/\s+/g, ' '), offset, nearest: nearest(number, noun, totals) }];
	});
}

interface Figure {
	readonly words: string;
	readonly offset: number;
	/** As written; empty for a fraction. */
	readonly number: string;
	readonly noun: Total;
}

function besideNoun(sentence: string, nouns: readonly Total[]): Figure[] {
	const [one, many] = [nouns.map((noun) => literally(noun.one)), nouns.map(({ many }) => literally(many))];
	const word = `(?!(?:${[BETWEEN, ...one, ...many].join('|')})\\s)[\\p{L}’'-]+\\s+`;
	const part = `(?:${numberSource})${PER_CENT}\\s+(?:out\\s+)?of\\s+${DETERMINERS}|(?:${FRACTION})\\s+(?:of\\s+)?${DETERMINERS}`;
	const ends = '(?![\\p{L}\\p{N}-])';
	const parts = `${numberStart}(?:${part})(?:(?:${numberSource})\\s+)?(?:${word}){0,2}(${many.join('|')})${ends}`;
	const described = `${numberStart}(?:${numberSource})\\s+(?:${word}){1,2}(${[...many, ...one].join('|')})${ends}`;
	return [parts, described].flatMap((source) =>
		[...sentence.matchAll(new RegExp(source, 'giu'))].flatMap(({ 0: words, 1: written = '', index }): Figure[] => {
			const noun = nouns.find((total) => [total.one, total.many].includes(written.toLowerCase()));
			const number = leading(words);
			const agrees = source === parts || (numberOf(number) === 1) === (noun?.one === written.toLowerCase());
			return noun && agrees ? [{ words, offset: index, number, noun }] : [];
		}),
	);
}

/** "Nine of them", "nine come": what is counted was named before. */
function withoutNoun(sentence: string, before: string, nouns: readonly Total[]): Figure[] {
	const named = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${nouns.flatMap(({ one, many }) => [many, one]).join('|')})(?![\\p{L}-])`,
		'giu',
	);
	const ellipsis = new RegExp(`${numberStart}(?:${numberSource})${ELLIPSIS}(?![\\p{L}\\p{N}-])`, 'giu');
	return [...sentence.matchAll(ellipsis)].flatMap(({ 0: words, index }): Figure[] => {
		const last = [...`${before} ${sentence.slice(0, index)}`.matchAll(named)].at(-1)?.[0].toLowerCase();
		const noun = nouns.find(({ one, many }) => last === one || last === many);
		return noun ? [{ words, offset: index, number: leading(words), noun }] : [];
	});
}

function leading(words: string): string {
	return new RegExp(`^(?:${numberSource})(?![\\p{L}\\p{N}])`, 'iu').exec(words)?.[0] ?? '';
}

/** The totals of a noun that are not nought, those of the nearest number first, three at most. */
function nearest(number: string, noun: Total, totals: readonly Total[]): Total[] {
	const same = totals.filter(({ many, count }) => count > 0 && many.split(' ').includes(noun.many));
	const away = ({ count }: Total): number => (number === '' ? 0 : Math.abs(count - numberOf(number)));
	return same.sort((a, b) => away(a) - away(b)).slice(0, 3);
}
