import { sentenceStarts } from '../prose/sentences.ts';
import type { CapturedText, Stretch } from './captured-text.ts';

/** What all quotes of an article may take of its capture. */
export const LARGEST_SHARE = 1 / 4;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The words of a quote: runs of letters and digits, with hyphens and apostrophes inside. */
export function countWords(quote: string): number {
	return quote.match(WORD)?.length ?? 0;
}

/** Letters to each side of a slice in which its sentences are looked for. */
const AROUND = 400;
const ENDS = /[.!?…։؟۔。！？]["'”’»›)\]]*\s*$/u;
const BARE = /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/su;

/**
 * Whether a slice holds a whole sentence of the capture, punctuation and quotation marks around it aside. A line without a full
 * stop (a headline, a label) is no sentence.
 * @param slice a stretch of the text as it was, inside one of its lines
 */
export function holdsSentence({ raw }: CapturedText, slice: Stretch): boolean {
	const from = raw.lastIndexOf('\n', slice.from - 1) + 1;
	const lineEnd = raw.indexOf('\n', slice.to);
	const start = Math.max(from, slice.from - AROUND);
	const end = Math.min(lineEnd === -1 ? raw.length : lineEnd, slice.to + AROUND);
	const text = raw.slice(start, end);
	const starts = sentenceStarts(text);
	return starts.some((at, i) => {
		const sentence = text.slice(at, starts[i + 1] ?? text.length);
		const bare = BARE.exec(sentence);
		if (bare === null || !ENDS.test(sentence)) return false;
		const first = start + at + bare.index;
		return slice.from <= first && first + bare[0].length <= slice.to;
	});
}

/** How many code points slices cover, overlaps counted once. */
export function covered(slices: readonly { readonly start: number; readonly end: number }[]): number {
	let total = 0;
	let reached = 0;
	for (const { start, end } of [...slices].sort((a, b) => a.start - b.start)) {
		total += Math.max(0, end - Math.max(start, reached));
		reached = Math.max(reached, end);
	}
	return total;
}
