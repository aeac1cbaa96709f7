/**
 * The version of the normalisation. It is recorded in the evidence lock; whoever changes a rule below raises it, and every quote
 * must be matched again.
 */
export const NORMALISATION = 1;

/** A text in which equal words are equal strings, and the way back to the text that it was made from. */
export interface Normalised {
	readonly text: string;
	/**
	 * Where each UTF-16 code unit of `text` begins in the text as it was, and at the end that text’s length. Units that have one
	 * beginning come from one thing and are not to be cut apart.
	 */
	readonly origins: Uint32Array;
}

const OTHER_SPACES = '\\t-\\r\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SPACES = ` ${OTHER_SPACES}`;
const DOUBLE_QUOTES = '“”„‟«»＂';
const SINGLE_QUOTES = '‘’‚‛‹›＇';
const DASHES = '‐‑‒–—―−';

/**
 * Of a run of spaces the first becomes a space and each other one goes by itself: a pattern that ran over megabytes of them would
 * exceed the stack of regular expressions where V8 does not optimise them.
 */
const SPARE = `(?<=[${SPACES}])[${SPACES}]`;
const FOLDED = `[${OTHER_SPACES}${DOUBLE_QUOTES}${SINGLE_QUOTES}${DASHES}]`;
/** Everything that a rule changes, but for composition. */
const CHANGED = new RegExp(`${SPARE}|${FOLDED}`, 'g');
/** What composes with what stands before it: marks, the vowels and finals of Hangul, a vowel sign of Kirat Rai. */
const COMPOSING = '\\p{M}\\u1160-\\u11ff\\u{16d67}';
/** The same, and whatever composition may change. Below U+0340 nothing changes by itself. */
const CHANGED_OR_COMPOSED = new RegExp(`${SPARE}|[^][${COMPOSING}]+|${FOLDED}|[\\u0340-\\u{10ffff}]`, 'gu');
const SPACE = new RegExp(`[${SPACES}]`);
const DOUBLE = new RegExp(`[${DOUBLE_QUOTES}]`);
const SINGLE = new RegExp(`[${SINGLE_QUOTES}]`);

/**
 * Version 1. Differences that are no differences of words, and nothing more:
 * 1. letters and their marks are composed (Unicode normal form C);
 * 2. a run of spaces, no-break and other spaces, tabs and line breaks is one space;
 * 3. double quotation marks of every shape are `"`, single ones and apostrophes `'`;
 * 4. hyphens, dashes and the minus sign are `-`.
 * Capitals, accents, punctuation and everything else stay as they are.
 */
export function normalise(raw: string): Normalised {
	return raw.normalize('NFC') === raw ? mapped(raw, CHANGED, folded) : mapped(raw, CHANGED_OR_COMPOSED, composed);
}

/** The normalised text alone. */
export function normalised(raw: string): string {
	return raw.normalize('NFC').replace(CHANGED, folded);
}

/** What one match of `CHANGED` becomes. */
function folded(piece: string, at: number, raw: string): string {
	if (SPACE.test(piece)) return SPACE.test(raw.charAt(at - 1)) ? '' : ' ';
	if (DOUBLE.test(piece)) return '"';
	return SINGLE.test(piece) ? "'" : '-';
}

function composed(piece: string, at: number, raw: string): string {
	return SPACE.test(piece) && piece.length === 1
		? folded(piece, at, raw)
		: piece.normalize('NFC').replace(CHANGED, folded);
}

/** What a piece of a text becomes, by where it stands there. */
type Replace = (piece: string, at: number, raw: string) => string;

/** Replaces each match of a pattern and keeps account of where everything comes from. */
function mapped(raw: string, pattern: RegExp, replace: Replace): Normalised {
	let origins = new Uint32Array(raw.length + 1);
	let length = 0;
	let done = 0;
	const copy = (until: number): void => {
		for (; done < until; done += 1) origins[length++] = done;
	};
	const text = raw.replace(pattern, (match: string, at: number) => {
		copy(at);
		const piece = replace(match, at, raw);
		if (length + piece.length + raw.length - at > origins.length) origins = grown(origins, piece.length);
		for (let i = 0; i < piece.length; i += 1) origins[length++] = at;
		done = at + match.length;
		return piece;
	});
	copy(raw.length);
	origins[length] = raw.length;
	return { text, origins: origins.slice(0, length + 1) };
}

function grown(origins: Uint32Array, by: number): Uint32Array<ArrayBuffer> {
	const larger = new Uint32Array(origins.length + Math.max(by, origins.length >> 3));
	larger.set(origins);
	return larger;
}
