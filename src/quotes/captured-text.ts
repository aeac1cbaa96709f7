import { type CodePoints, codePoints } from './code-points.ts';
import { type Normalised, normalise } from './normalise.ts';

/** A stretch of a text in UTF-16 code units, `to` not included. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** A text that quotes are looked for in, prepared once. */
export interface CapturedText {
	/** The text as it stands in the capture. */
	readonly raw: string;
	readonly normalised: Normalised;
	readonly points: CodePoints;
	/** Its paragraphs in the normalised text, without the spaces around them: the lines that are not blank. */
	readonly paragraphs: readonly Stretch[];
}

/**
 * What ends a line (Unicode line breaking, mandatory breaks). The text is split at it: a pattern that ran over a line of ten
 * megabytes would exceed the stack of regular expressions where V8 does not optimise them.
 */
const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]/;

/** Prepares a text. Paragraphs are its non-blank lines, counted from 1 wherever they are named. */
export function capturedText(raw: string): CapturedText {
	const normalised = normalise(raw);
	const paragraphs: Stretch[] = [];
	let at = 0;
	const upTo = (offset: number): number => {
		while ((normalised.origins[at] ?? raw.length) < offset) at += 1;
		return at;
	};
	let start = 0;
	for (const line of raw.split(LINE_END)) {
		const text = line.trimEnd();
		const indent = line.length - line.trimStart().length;
		if (text !== '') paragraphs.push({ from: upTo(start + indent), to: upTo(start + text.length) });
		start += line.length + 1;
	}
	return { raw, normalised, points: codePoints(raw), paragraphs };
}

/** The number, from 1, of the paragraph that holds a stretch of the normalised text; `null` when none holds all of it. */
export function paragraphOf({ paragraphs }: CapturedText, { from, to }: Stretch): number | null {
	let [low, high] = [0, paragraphs.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((paragraphs[middle]?.to ?? 0) < to) low = middle + 1;
		else high = middle;
	}
	const found = paragraphs[low];
	return found && found.from <= from ? low + 1 : null;
}

/** Where a stretch of the normalised text stands in the text as it was; `null` where it would cut a letter apart. */
export function rawStretch({ normalised: { origins } }: CapturedText, { from, to }: Stretch): Stretch | null {
	if (origins[from] === origins[from - 1] || origins[to] === origins[to - 1]) return null;
	return { from: origins[from] ?? 0, to: origins[to] ?? 0 };
}
