import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { quoteStates } from '../../src/book/quote-states.ts';
import { capturedText } from '../../src/quotes/captured-text.ts';
import { type EvidenceLock, lockedQuote } from '../../src/quotes/lock.ts';
import { matchQuotes } from '../../src/quotes/match.ts';
import { normalised } from '../../src/quotes/normalise.ts';
import { openBook } from '../../src/sources/open-book.ts';
import { chance } from './chance.ts';

const HARBOUR = resolve(import.meta.dirname, '../books/harbour');
const CHANGES = 10_000;

const random = chance('quotes');
const below = (limit: number): number => Math.floor(random() * limit);

/** Letters, what normalisation passes over, invisible characters, other scripts. */
const ALPHABET = [
	...'abcdefgxyzABCXYZ0123456789 .,;:!?-–—’\'"“”()',
	'\u00a0',
	'\u200b',
	'\u00ad',
	'\u0301',
	'é',
	'ж',
	'漢',
	'😀',
	'\n',
];

/** A text with one character replaced, taken away or put in. */
function changed(text: string): string {
	const characters = [...text];
	const at = below(characters.length);
	const by = ALPHABET[below(ALPHABET.length)] ?? 'x';
	const kind = below(3);
	const put = kind === 0 ? [by] : kind === 1 ? [] : [by, characters[at] ?? ''];
	return [...characters.slice(0, at), ...put, ...characters.slice(at + 1)].join('');
}

const { book } = openBook(join(HARBOUR, 'book'));
if (!book) throw new Error('the small book cannot be read');
const articles = [...book.articles.values()];
const captures = new Map(
	readdirSync(join(HARBOUR, 'captures')).map((file) => [file, readFileSync(join(HARBOUR, 'captures', file), 'utf8')]),
);

const placed = articles.flatMap((article) =>
	article.data.claims.flatMap((claim) => claim.quotes.map((quote) => ({ article, claim, quote }))),
);

function matched(raw: string, quote: (typeof placed)[number]['quote'], paragraph: number) {
	const [match] = matchQuotes(capturedText(raw), [{ ...quote, paragraph }]);
	return match?.kind === 'matched' ? match : null;
}

/** The lock of the small book. */
function locked(): EvidenceLock {
	const made: EvidenceLock['articles'] = {};
	for (const { article, claim, quote } of placed) {
		const { code, capture } = article.data;
		const match = matched(captures.get(capture.file) ?? '', quote, claim.paragraph);
		if (!match) throw new Error(`${claim.id} does not match`);
		const { sha256, characters } = capture;
		made[code] ??= { capture: { sha256, characters, text: 'plain 1' }, claims: {} };
		made[code].claims[claim.id] = [lockedQuote(quote, claim.paragraph, match)];
	}
	return { normalisation: 1, articles: made };
}

const lock = locked();

test(`${CHANGES} random changes of one character in a quote are all caught by the lock`, () => {
	expect(quoteStates(articles, lock).issues).toEqual([]);
	for (let i = 0; i < CHANGES; i += 1) {
		const { article, claim, quote } = placed[i % placed.length] ?? {};
		if (!article || !claim || !quote) throw new Error('no quote');
		const exact = changed(quote.exact);
		if (exact === quote.exact) continue;
		const claims = article.data.claims.map((each) =>
			each === claim ? { ...each, quotes: [{ ...quote, exact }] } : each,
		);
		const states = quoteStates([{ ...article, data: { ...article.data, claims } }], lock);
		expect(
			states.issues.map(({ code }) => code),
			JSON.stringify(exact),
		).toContain('quote-changed');
	}
});

test(`${CHANGES} random changes of one character in a quote match only where no word changed`, () => {
	const words = (text: string): string => normalised(text).trim();
	for (let i = 0; i < CHANGES; i += 1) {
		const { article, claim, quote } = placed[i % placed.length] ?? {};
		if (!article || !claim || !quote) throw new Error('no quote');
		const exact = changed(quote.exact);
		const match = matched(captures.get(article.data.capture.file) ?? '', { ...quote, exact }, claim.paragraph);
		if (match) expect(words(match.slice), JSON.stringify(exact)).toBe(words(exact));
		if (words(exact).replace(/[\s"'.,;-]/g, '') !== words(quote.exact).replace(/[\s"'.,;-]/g, ''))
			expect(match, JSON.stringify(exact)).toBeNull();
	}
});

test(`${CHANGES} random changes of one character in a capture are all caught by its hash and its length`, () => {
	for (let i = 0; i < CHANGES; i += 1) {
		const { article } = placed[i % placed.length] ?? {};
		if (!article) throw new Error('no quote');
		const raw = captures.get(article.data.capture.file) ?? '';
		const edited = changed(raw);
		if (edited === raw) continue;
		expect(createHash('sha256').update(edited).digest('hex')).not.toBe(article.data.capture.sha256);
	}
});

test(`${CHANGES} random changes of one character within the quoted slice are all caught by matching alone`, () => {
	const places = placed.map(({ article, claim, quote }) => {
		const raw = captures.get(article.data.capture.file) ?? '';
		const match = matched(raw, quote, claim.paragraph);
		return { raw, quote, claim, match };
	});
	for (let i = 0; i < CHANGES; i += 1) {
		const { raw, quote, claim, match } = places[i % places.length] ?? {};
		if (!raw || !quote || !claim || !match) throw new Error('no place');
		const slice = changed(match.slice);
		// A character put in before or after the slice leaves it whole, and so does what normalisation passes over.
		if (normalised(slice).includes(normalised(match.slice))) continue;
		const edited = raw.slice(0, match.raw.from) + slice + raw.slice(match.raw.to);
		expect(matched(edited, quote, claim.paragraph), JSON.stringify(slice)).toBeNull();
	}
});
