/** Text in which the letters and digits are those of ASCII, as most of an English text is: three times as fast to count. */
const PLAIN = /^[ -~\u00a0‘’“”–—…]*$/;
const PLAIN_WORD = /[A-Za-z0-9]+(?:['’-][A-Za-z0-9]+)*/g;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Scripts that put no space between words: a run of their letters is many of them. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * How many words a text has: runs of letters and digits, with hyphens and apostrophes inside. Where a script has no spaces, words are
 * those of Unicode Standard Annex 29, found with the dictionaries of ICU.
 */
export function countWords(text: string): number {
	const isPlain = PLAIN.test(text);
	if (!isPlain && UNSPACED.test(text))
		return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
	const word = isPlain ? PLAIN_WORD : WORD;
	let count = 0;
	for (word.lastIndex = 0; word.test(text); ) count += 1;
	return count;
}
