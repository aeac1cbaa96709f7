import { type CapturedText, paragraphOf, rawStretch, type Stretch } from './captured-text.ts';
import { type DifferencePart, difference } from './difference.ts';
import { type Effort, fullEffort, nearestPassage } from './nearest-passage.ts';
import { normalised } from './normalise.ts';
import { occurrences } from './occurrences.ts';
import { cutsWord, wholeWords } from './word-edges.ts';

/** A quote as a claim gives it. */
export interface SoughtQuote {
	readonly exact: string;
	/** What stands right before it, where the slice stands twice; spaces between the two do not count. */
	readonly prefix?: string | undefined;
	readonly suffix?: string | undefined;
	/** The paragraph that the claim names, from 1; `null` where any will do. */
	readonly paragraph: number | null;
}

/** A slice of the capture, in Unicode code points. */
export interface MatchedSlice {
	readonly start: number;
	/** Not included. */
	readonly end: number;
	/** Lengths of the prefix and the suffix that tell it from others, as they stand in the capture; 0 where none is needed. */
	readonly prefix: number;
	readonly suffix: number;
	/** The slice itself, as it stands in the capture. */
	readonly slice: string;
	/** Where it stands in UTF-16 code units of the text as it was. */
	readonly raw: Stretch;
}

/** A passage with the words around it. */
export interface Context {
	/** `null` where it runs over the end of a paragraph. */
	readonly paragraph: number | null;
	readonly before: string;
	readonly words: string;
	readonly after: string;
}

export type QuoteMatch =
	| ({ readonly kind: 'matched' } & MatchedSlice)
	/** It stands once, but not in the paragraph that the claim names. */
	| { readonly kind: 'elsewhere'; readonly context: Context }
	/** It stands several times: the first two. */
	| { readonly kind: 'several'; readonly count: number; readonly contexts: readonly [Context, Context] }
	/** The words stand there, but not after the prefix or before the suffix: the first of them. */
	| { readonly kind: 'neighbours'; readonly context: Context }
	/** It begins or ends inside a word or a letter. */
	| { readonly kind: 'cut'; readonly context: Context }
	/** It does not stand there. The nearest passage is shown and never accepted; `null` where none is near. */
	| {
			readonly kind: 'absent';
			readonly nearest: { readonly paragraph: number | null; readonly parts: readonly DifferencePart[] } | null;
	  };

/**
 * Looks for quotes in a captured text, all at once. A quote is matched when it is, after normalisation, an exact slice of the
 * text that stands there once (with its prefix and suffix, if it has any) and in the paragraph that is named.
 */
export function matchQuotes(text: CapturedText, quotes: readonly SoughtQuote[]): QuoteMatch[] {
	const effort = fullEffort();
	const all = { from: 0, to: text.normalised.text.length };
	const words = quotes.map(({ exact }) => normalised(exact).trim());
	const found = occurrences(text.normalised.text, words, all);
	return quotes.map((quote, i) => {
		const exact = words[i] ?? '';
		const stretches = (found.get(exact) ?? []).map((from) => ({ from, to: from + exact.length }));
		return stretches.length === 0 ? absent(text, exact, quote, effort) : judged(text, quote, stretches);
	});
}

function judged(text: CapturedText, quote: SoughtQuote, stretches: readonly Stretch[]): QuoteMatch {
	const fitting = stretches.flatMap((stretch) => neighboured(text, quote, stretch));
	const [only, second] = chosen(text, quote, fitting);
	if (!only) return { kind: 'neighbours', context: contextOf(text, stretches[0] ?? { from: 0, to: 0 }) };
	if (second) {
		const contexts = [contextOf(text, only.stretch), contextOf(text, second.stretch)] as const;
		return { kind: 'several', count: fitting.length, contexts };
	}
	const raw = rawStretch(text, only.stretch);
	if (raw === null || cutsWord(text.normalised.text, only.stretch))
		return { kind: 'cut', context: contextOf(text, only.stretch) };
	if (quote.paragraph !== null && paragraphOf(text, only.stretch) !== quote.paragraph)
		return { kind: 'elsewhere', context: contextOf(text, only.stretch) };
	return { kind: 'matched', ...matchedSlice(text, raw, only) };
}

/** Of several passages with the prefix and suffix that are asked for, the paragraph chooses. */
function chosen(text: CapturedText, quote: SoughtQuote, fitting: readonly Neighboured[]): readonly Neighboured[] {
	if (fitting.length < 2 || (quote.prefix === undefined && quote.suffix === undefined)) return fitting;
	const there = fitting.filter(({ stretch }) => paragraphOf(text, stretch) === quote.paragraph);
	return there.length === 1 ? there : fitting;
}

/** A passage, and how far its prefix and its suffix reach. */
interface Neighboured {
	readonly stretch: Stretch;
	readonly from: number;
	readonly to: number;
}

/** The passage, when prefix and suffix stand beside it. */
function neighboured({ normalised: { text } }: CapturedText, quote: SoughtQuote, stretch: Stretch): Neighboured[] {
	const prefix = normalised(quote.prefix ?? '').trim();
	const suffix = normalised(quote.suffix ?? '').trim();
	const prefixEnd = text[stretch.from - 1] === ' ' ? stretch.from - 1 : stretch.from;
	const suffixStart = text[stretch.to] === ' ' ? stretch.to + 1 : stretch.to;
	const from = prefixEnd - prefix.length;
	if (prefix !== '' && (from < 0 || !text.startsWith(prefix, from))) return [];
	if (suffix !== '' && !text.startsWith(suffix, suffixStart)) return [];
	return [
		{
			stretch,
			from: prefix === '' ? stretch.from : from,
			to: suffix === '' ? stretch.to : suffixStart + suffix.length,
		},
	];
}

function matchedSlice(text: CapturedText, raw: Stretch, { from, to }: Neighboured): MatchedSlice {
	const { points, normalised: of } = text;
	const [start, end] = [points(raw.from), points(raw.to)];
	return {
		start,
		end,
		prefix: start - points(of.origins[from] ?? 0),
		suffix: points(of.origins[to] ?? 0) - end,
		slice: text.raw.slice(raw.from, raw.to),
		raw,
	};
}

function absent(text: CapturedText, exact: string, { paragraph }: SoughtQuote, effort: Effort): QuoteMatch {
	if (exact === '') return { kind: 'absent', nearest: null };
	const { text: whole } = text.normalised;
	const named = text.paragraphs[(paragraph ?? 0) - 1];
	const near =
		(named && nearestPassage(whole, exact, named, effort)) ??
		nearestPassage(whole, exact, { from: 0, to: whole.length }, effort);
	if (near === null) return { kind: 'absent', nearest: null };
	const stretch = wholeWords(whole, near);
	return {
		kind: 'absent',
		nearest: {
			paragraph: paragraphOf(text, stretch),
			parts: difference(exact, whole.slice(stretch.from, stretch.to)),
		},
	};
}

const AROUND = 40;

function contextOf(text: CapturedText, stretch: Stretch): Context {
	const { text: whole } = text.normalised;
	const paragraph = paragraphOf(text, stretch);
	const { from, to } = text.paragraphs[(paragraph ?? 0) - 1] ?? { from: 0, to: whole.length };
	const around = wholeWords(whole, {
		from: Math.max(from, stretch.from - AROUND),
		to: Math.min(to, stretch.to + AROUND),
	});
	return {
		paragraph,
		before: whole.slice(Math.max(from, around.from), stretch.from),
		words: whole.slice(stretch.from, stretch.to),
		after: whole.slice(stretch.to, Math.min(to, around.to)),
	};
}
