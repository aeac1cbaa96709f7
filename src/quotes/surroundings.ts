import type { Stretch } from './captured-text.ts';

/** What stands beside a slice, for whoever compares: with the slice, it is the text from `from` to `to`. */
export interface Surroundings {
	readonly before: string;
	readonly after: string;
	readonly stretch: Stretch;
}

/** Letters to each side among which the words are looked for. */
const WINDOW = 400;
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;

/** The words to each side of a slice of a text, at most so many, and none of another line. */
export function surroundings(raw: string, { from, to }: Stretch, words: number): Surroundings {
	const lineBefore =
		raw
			.slice(Math.max(0, from - WINDOW), from)
			.split(LINE_BREAK)
			.at(-1) ?? '';
	const [lineAfter = ''] = raw.slice(to, to + WINDOW).split(LINE_BREAK);
	const before = lastWords(lineBefore, words);
	const after = (lineAfter.match(/\s*\S+/g) ?? []).slice(0, words).join('');
	return { before, after, stretch: { from: from - before.length, to: to + after.length } };
}

function lastWords(text: string, words: number): string {
	const all = text.match(/\S+\s*/g) ?? [];
	return all.slice(Math.max(0, all.length - words)).join('');
}
