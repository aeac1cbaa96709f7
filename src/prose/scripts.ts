/** The scripts that look alike enough to hide one letter among those of another. */
const SCRIPTS = [
	['Latin', /\p{Script=Latin}/u],
	['Cyrillic', /\p{Script=Cyrillic}/u],
	['Greek', /\p{Script=Greek}/u],
] as const;
const WORD = /[\p{L}\p{M}]+/gu;
const NOT_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

export interface MixedWord {
	readonly word: string;
	/** "Latin and Cyrillic" */
	readonly scripts: string;
	/** Where it stands in the text, in UTF-16 code units. */
	readonly offset: number;
}

/**
 * The words of a text that mix scripts. Such a word can pass for another (Unicode Technical Standard 39, section 5.1, of which this
 * is the part that concerns words).
 */
export function mixedWords(text: string): MixedWord[] {
	if (!NOT_LATIN.test(text)) return [];
	return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
		const scripts = SCRIPTS.filter(([, pattern]) => pattern.test(word)).map(([name]) => name);
		return scripts.length > 1 ? [{ word, scripts: scripts.join(' and '), offset: index }] : [];
	});
}
