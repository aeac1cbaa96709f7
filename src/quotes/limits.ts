import { sentenceStarts } from '../prose/sentences.ts';
import type { CapturedText, Stretch } from './captured-text.ts';

/** What all quotes of an article may take of its capture. */
export const LARGEST_SHARE = 1 / 4;

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
	const window = Math.max(0, slice.from - AROUND);
	const start = window + raw.slice(window, slice.from).lastIndexOf('\n') + 1;
	const [after = ''] = raw.slice(slice.to, slice.to + AROUND).split('\n', 1);
	const text = raw.slice(start, slice.to) + after;
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
