import type { Stretch } from './captured-text.ts';
import { isTrailing } from './code-points.ts';

const MARK = /^\p{M}$/u;
const LETTER = /^[\p{L}\p{N}]$/u;
/** Scripts that put no spaces between words: where a word ends in them only a dictionary knows. */
const UNSPACED =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;

const WIDEST = 60;

/** Whether a stretch begins or ends inside a word, or before a mark that belongs to its last letter. */
export function cutsWord(text: string, { from, to }: Stretch): boolean {
	return joins(text, from) || joins(text, to);
}

/** The stretch, widened to whole words; by sixty letters at most, for there are texts without a space. */
export function wholeWords(text: string, { from, to }: Stretch): Stretch {
	let [start, end] = [from, to];
	while (from - start < WIDEST && joins(text, start)) start -= 1;
	while (end - to < WIDEST && joins(text, end)) end += 1;
	return { from: start, to: end };
}

/** Whether what stands before an offset and what stands after it belong to one word. */
function joins(text: string, offset: number): boolean {
	if (offset <= 0 || offset >= text.length) return false;
	const after = characterAt(text, offset);
	if (isTrailing(text, offset) || MARK.test(after)) return true;
	const before = characterAt(text, isTrailing(text, offset - 1) ? offset - 2 : offset - 1);
	const ofWords = (character: string): boolean => LETTER.test(character) || MARK.test(character);
	return ofWords(before) && ofWords(after) && !UNSPACED.test(before) && !UNSPACED.test(after);
}

function characterAt(text: string, offset: number): string {
	return String.fromCodePoint(text.codePointAt(offset) ?? 0);
}
