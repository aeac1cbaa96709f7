import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Quote } from '../schema/claim.ts';
import type { MatchedSlice } from './match.ts';

export const LOCK_FILE = 'evidence.lock.json';
const ABOUT = 'Written by “briefbook verify --write”. What is edited or merged by hand is refused.';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const LockedQuote = z.strictObject({
	paragraph: count.describe('the paragraph of the capture, from 1'),
	start: count.describe('where the slice begins, in code points of the captured text'),
	end: count.describe('where it ends; not included'),
	prefix: count.describe('the length of the prefix that tells it from others; 0: none is needed'),
	suffix: count,
	quote: sha256.describe('of the quote with its prefix and suffix, as the book writes them'),
	slice: sha256.describe('of the slice, as it stands in the capture'),
});
/** One quote as it was matched. */
export type LockedQuote = z.infer<typeof LockedQuote>;

const LockedArticle = z.strictObject({
	capture: z.strictObject({
		sha256,
		characters: count,
		text: z.string().describe('the rule by which text was made of the file, with its version'),
	}),
	claims: z.record(z.string(), z.array(LockedQuote).min(1)),
});
export type LockedArticle = z.infer<typeof LockedArticle>;

const EvidenceLock = z.strictObject({
	about: z.literal(ABOUT),
	normalisation: count,
	articles: z.record(z.string(), LockedArticle),
	checksum: sha256,
});

/** The evidence lock: for every quote of a book where it stands in its capture. Articles by their codes, claims by their ids. */
export type EvidenceLock = Pick<z.infer<typeof EvidenceLock>, 'normalisation' | 'articles'>;

/** The entry of a quote that was matched. */
export function lockedQuote(quote: Quote, paragraph: number, match: MatchedSlice): LockedQuote {
	const { start, end, prefix, suffix, slice } = match;
	return { paragraph, start, end, prefix, suffix, quote: quoteDigest(quote), slice: digest(slice) };
}

/** Changes with any character of a quote as it is written, those included that normalisation passes over. */
export function quoteDigest({ exact, prefix, suffix }: Quote): string {
	return digest(JSON.stringify([prefix ?? null, exact, suffix ?? null]));
}

/**
 * The lock as text: keys in order, one quote a line, so that a changed quote changes its line and the checksum. Two branches that
 * both change quotes meet in the checksum, and cannot be merged in silence.
 */
export function printLock({ normalisation, articles }: EvidenceLock): string {
	const body = [
		`\t"about": ${JSON.stringify(ABOUT)},`,
		`\t"normalisation": ${normalisation},`,
		`\t"articles": ${block(1, sorted(articles, byNumber).map(articleText))},`,
	].join('\n');
	return `{\n${body}\n\t"checksum": "${digest(body)}"\n}\n`;
}

/** A lock, or why a text is none: what does not read back letter for letter was not written by `verify --write`. */
export function parseLock(text: string): { lock: EvidenceLock } | { reason: string; offset: number } {
	const conflict = text.search(/^(?:<{7}|={7}|>{7})/m);
	if (conflict !== -1) return { reason: 'it holds the marks of a merge that was not finished', offset: conflict };
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { reason: 'it is not JSON', offset: 0 };
	}
	const read = EvidenceLock.safeParse(value);
	if (!read.success) return { reason: 'it has not the form that is written', offset: 0 };
	const written = printLock(read.data);
	if (written === text) return { lock: read.data };
	return {
		reason: 'its checksum does not fit; it was edited or merged by hand',
		offset: firstDifference(text, written) ?? 0,
	};
}

/** Where an article, or a claim of it, stands in the text of a sound lock. */
export function lockOffset(text: string, code: string, claim: string | null): number {
	const article = text.indexOf(`\n\t\t${JSON.stringify(code)}: {`) + 1;
	if (claim === null) return article;
	return text.indexOf(`\n\t\t\t\t${JSON.stringify(claim)}: [`, article) + 1;
}

function articleText([code, { capture, claims }]: [string, LockedArticle]): string {
	const { sha256: hash, characters, text } = capture;
	const lists = sorted(claims, byCodeUnit).map(
		([id, quotes]) => `${JSON.stringify(id)}: ${block(4, quotes.map(quoteText), '[]')}`,
	);
	const fields = [
		`"capture": { "sha256": "${hash}", "characters": ${characters}, "text": ${JSON.stringify(text)} }`,
		`"claims": ${block(3, lists)}`,
	];
	return `${JSON.stringify(code)}: ${block(2, fields)}`;
}

function quoteText({ paragraph, start, end, prefix, suffix, quote, slice }: LockedQuote): string {
	const place = `"paragraph": ${paragraph}, "start": ${start}, "end": ${end}, "prefix": ${prefix}, "suffix": ${suffix}`;
	return `{ ${place}, "quote": "${quote}", "slice": "${slice}" }`;
}

function block(depth: number, lines: readonly string[], brackets = '{}'): string {
	const indent = '\t'.repeat(depth);
	const inside = lines.map((line) => `\n${indent}\t${line}`).join(',');
	return `${brackets[0]}${inside}${lines.length === 0 ? '' : `\n${indent}`}${brackets[1]}`;
}

function sorted<V>(record: Readonly<Record<string, V>>, compare: (a: string, b: string) => number): [string, V][] {
	return Object.entries(record).sort(([a], [b]) => compare(a, b));
}

function byCodeUnit(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

function byNumber(a: string, b: string): number {
	return Number(a.slice(1)) - Number(b.slice(1)) || byCodeUnit(a, b);
}

/** The offset of the first letter in which two texts differ; `null` when they are the same. */
export function firstDifference(a: string, b: string): number | null {
	if (a === b) return null;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	return at;
}

function digest(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
