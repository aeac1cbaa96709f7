import { withoutQuotations } from './quotations.ts';

/** Words found in a text, as they stand there. */
export interface Found {
	readonly word: string;
	/** In UTF-16 code units. */
	readonly offset: number;
}

/** A list of words or phrases, each as the source of a regular expression. */
export interface WordList {
	/** All of them as one source, for a first look at many lists at once. */
	readonly source: string;
	/** Where whole ones stand outside quotations, whatever their case. */
	readonly find: (text: string) => Found[];
}

/** The source of a regular expression for whole words among `words`, joined by |. */
export const whole = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;

/** Whether a text can hold any words of these sources: quick, and never wrong when it says no. */
export const anyOf = (sources: readonly string[]): RegExp => new RegExp(`(?<![A-Za-z])(?:${sources.join('|')})`, 'i');

/** A list of words, longest first where one begins another. */
export function wordList(words: readonly string[]): WordList {
	const source = words.join('|');
	// Looking at borders of words for each letter is slow, and most texts hold none of the words.
	const quick = anyOf([source]);
	const exact = new RegExp(whole(source), 'giu');
	const find = (text: string): Found[] =>
		[...withoutQuotations(text).matchAll(exact)].map(({ 0: word, index }) => ({ word, offset: index }));
	return { source, find: (text) => (words.length > 0 && quick.test(text) ? find(text) : []) };
}

/** A phrase as the source of a regular expression: its words, with any space between them. */
export const literally = (phrase: string): string =>
	phrase
		.trim()
		.split(/\s+/)
		.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
		.join('\\s+');
