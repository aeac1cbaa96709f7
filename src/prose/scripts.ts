/** The scripts that look alike enough to hide one letter among those of another. */
const SCRIPTS = [
	['Latin', /\p{Script=Latin}/u],
	['Cyrillic', /\p{Script=Cyrillic}/u],
	['Greek', /\p{Script=Greek}/u],
] as const;
const WORD = /[\p{L}\p{M}]+/gu;
const NOT_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * The first word of a text that mixes scripts, which they are, and its offset in the text (UTF-16 code units). Such a word can pass
 * for another (Unicode Technical Standard 39, section 5.1, of which this is the part that concerns words).
 */
export function mixedWord(text: string): { word: string; scripts: string; offset: number } | null {
	if (!NOT_LATIN.test(text)) return null;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		const scripts = SCRIPTS.filter(([, pattern]) => pattern.test(word)).map(([name]) => name);
		if (scripts.length > 1) return { word, scripts: scripts.join(' and '), offset: index };
	}
	return null;
}
