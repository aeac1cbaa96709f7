import type { Entry } from '../../book/entry.ts';
import type { Book } from '../../book/model.ts';
import type { Issue, Place } from '../../issues/issue.ts';
import { type CapturedText, capturedText } from '../../quotes/captured-text.ts';
import { covered, holdsSentence, LARGEST_SHARE } from '../../quotes/limits.ts';
import { type LockedArticle, type LockedQuote, lockedQuote } from '../../quotes/lock.ts';
import { type MatchedSlice, matchQuotes, type QuoteMatch } from '../../quotes/match.ts';
import { textRule } from '../../quotes/text-rules.ts';
import type { Claim, Quote } from '../../schema/claim.ts';
import type { ReadCapture } from '../../sources/captures.ts';
import { matchIssues } from './match-issues.ts';
import { restsOn } from './rests-on.ts';

/** What came of comparing the quotes of an article with its capture. */
export interface VerifiedArticle {
	readonly issues: readonly Issue[];
	readonly quotes: number;
	readonly matched: number;
	/** What the evidence lock is to hold of it. */
	readonly locked: LockedArticle;
}

/** A quote with its place in the file of its article. */
interface PlacedQuote {
	readonly claim: Claim;
	readonly quote: Quote;
	readonly at: Place;
}

/** Matches every quote of an article afresh with its capture. */
export async function verifyArticle(
	book: Book,
	article: Entry<'articles'>,
	read: ReadCapture,
): Promise<VerifiedArticle> {
	const { file, data } = article;
	const { capture, code } = data;
	const quotes = placedQuotes(article);
	const locked = {
		capture: { sha256: capture.sha256, characters: capture.characters, text: textRule(capture.file) ?? '' },
		claims: {},
	};
	const refused = (issue: Pick<Issue, 'code' | 'args'>): VerifiedArticle => {
		const at = { file, path: ['capture', 'file'] };
		return { issues: [{ ...issue, at }], quotes: quotes.length, matched: 0, locked };
	};
	const captured = read(capture.file);
	if ('code' in captured) return refused(captured);
	const { sha256: actual } = captured;
	if (actual !== capture.sha256) {
		const args = { file: capture.file, code, actual, rests: restsOn(book, article) };
		return refused({ code: 'capture-changed', args });
	}
	const raw = await captured.text();
	if (typeof raw !== 'string') return refused(raw);
	return { ...matchedArticle(article, quotes, capturedText(raw)), quotes: quotes.length };
}

function matchedArticle(
	article: Entry<'articles'>,
	quotes: readonly PlacedQuote[],
	text: CapturedText,
): Omit<VerifiedArticle, 'quotes'> {
	const { capture, code } = article.data;
	const sought = quotes.map(({ quote, claim: { paragraph } }) => ({ ...quote, paragraph }));
	const matches = matchQuotes(text, sought);
	const places = paragraphIssues(article, text);
	const faults = quotes.flatMap(({ claim, at }, i) => {
		const match = matches[i];
		if (!match || (match.kind === 'elsewhere' && claim.paragraph > text.paragraphs.length)) return [];
		return [...matchIssues(match, at, code, claim.paragraph), ...sentenceIssues(text, match, at)];
	});
	return {
		issues: [...lengthIssues(article, text), ...places, ...faults, ...shareIssues(article, text, matches)],
		matched: matches.filter(({ kind }) => kind === 'matched').length,
		locked: {
			capture: { sha256: capture.sha256, characters: capture.characters, text: textRule(capture.file) ?? '' },
			claims: lockedClaims(quotes, matches),
		},
	};
}

function placedQuotes({ file, data }: Entry<'articles'>): PlacedQuote[] {
	return data.claims.flatMap((claim, i) =>
		claim.quotes.map((quote, j) => ({ claim, quote, at: { file, path: ['claims', i, 'quotes', j] } })),
	);
}

function lockedClaims(quotes: readonly PlacedQuote[], matches: readonly QuoteMatch[]): LockedArticle['claims'] {
	const claims = new Map<string, LockedQuote[]>();
	quotes.forEach(({ claim, quote }, i) => {
		const match = matches[i];
		if (match?.kind !== 'matched') return;
		claims.set(claim.id, [...(claims.get(claim.id) ?? []), lockedQuote(quote, claim.paragraph, match)]);
	});
	return Object.fromEntries(claims);
}

function lengthIssues({ file, data }: Entry<'articles'>, { raw, points }: CapturedText): Issue[] {
	const actual = points(raw.length);
	const expected = data.capture.characters;
	if (actual === expected) return [];
	const args = { code: data.code, actual: String(actual), expected: String(expected) };
	return [{ code: 'capture-length', at: { file, path: ['capture', 'characters'] }, args }];
}

function paragraphIssues({ file, data }: Entry<'articles'>, { paragraphs }: CapturedText): Issue[] {
	const count = String(paragraphs.length);
	return data.claims.flatMap(({ paragraph }, i): Issue[] => {
		if (paragraph <= paragraphs.length) return [];
		const args = { code: data.code, count, paragraph: String(paragraph) };
		return [{ code: 'claim-paragraph', at: { file, path: ['claims', i, 'paragraph'] }, args }];
	});
}

function sentenceIssues(text: CapturedText, match: QuoteMatch, at: Place): Issue[] {
	if (match.kind !== 'matched' || !holdsSentence(text, match.raw)) return [];
	return [{ code: 'quote-sentence', at, args: {} }];
}

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

function shareIssues({ file, data }: Entry<'articles'>, text: CapturedText, matches: readonly QuoteMatch[]): Issue[] {
	const slices = matches.filter((match): match is { kind: 'matched' } & MatchedSlice => match.kind === 'matched');
	const share = covered(slices) / text.points(text.raw.length);
	if (share <= LARGEST_SHARE) return [];
	return [
		{ code: 'quote-share', at: { file, path: ['capture'] }, args: { code: data.code, share: percent.format(share) } },
	];
}
