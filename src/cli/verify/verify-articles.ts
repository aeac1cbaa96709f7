import type { Entry } from '../../book/entry.ts';
import type { Book } from '../../book/model.ts';
import type { Issue, Place } from '../../issues/issue.ts';
import { type CapturedText, capturedText } from '../../quotes/captured-text.ts';
import { covered, holdsSentence, LARGEST_SHARE } from '../../quotes/limits.ts';
import { type LockedArticle, type LockedQuote, lockedQuote } from '../../quotes/lock.ts';
import { matchQuotes, type QuoteMatch } from '../../quotes/match.ts';
import { mayBeQuoted } from '../../quotes/quotation-marks.ts';
import { textRule } from '../../quotes/text-rules.ts';
import type { Article } from '../../schema/article.ts';
import type { Claim, Quote } from '../../schema/claim.ts';
import type { CaptureFault } from '../../sources/capture-text/fault.ts';
import type { Capture } from '../../sources/captures.ts';
import { matchIssues } from './match-issues.ts';
import { restsOn } from './rests-on.ts';

/** What came of comparing the quotes of an article with its capture. */
export interface VerifiedArticle {
	readonly code: string;
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

type MatchedQuote = PlacedQuote & { readonly match: QuoteMatch };

/** Matches every quote of articles afresh with the one captured file that they name, which is read and prepared once. */
export async function verifyArticles(
	book: Book,
	articles: readonly Entry<'articles'>[],
	captured: Capture | CaptureFault,
): Promise<VerifiedArticle[]> {
	if ('code' in captured) return articles.map((article) => refused(article, captured));
	const { sha256: actual, hasUnmarkedSpeech } = captured;
	const [same, changed] = parted(articles, ({ data }) => data.capture.sha256 === actual);
	const others = changed.map((article) => {
		const { capture, code } = article.data;
		const args = { file: capture.file, code, actual, rests: restsOn(book, article) };
		return refused(article, { code: 'capture-changed', args });
	});
	if (same.length === 0) return others;
	const raw = await captured.text();
	if (typeof raw !== 'string') return [...others, ...same.map((article) => refused(article, raw))];
	return [...others, ...matchedArticles(same, capturedText(raw), hasUnmarkedSpeech)];
}

function parted<T>(all: readonly T[], test: (each: T) => boolean): [T[], T[]] {
	return [all.filter(test), all.filter((each) => !test(each))];
}

function refused(article: Entry<'articles'>, issue: Pick<Issue, 'code' | 'args'>): VerifiedArticle {
	const at = { file: article.file, path: ['capture', 'file'] };
	const quotes = placedQuotes(article).length;
	return {
		code: article.data.code,
		issues: [{ ...issue, at }],
		quotes,
		matched: 0,
		locked: lockedArticle(article, {}),
	};
}

function matchedArticles(
	articles: readonly Entry<'articles'>[],
	text: CapturedText,
	hasUnmarkedSpeech: boolean,
): VerifiedArticle[] {
	const quotes = articles.map(placedQuotes);
	const sought = quotes.flat().map(({ quote, claim: { paragraph } }) => ({ ...quote, paragraph }));
	const matches = matchQuotes(text, sought).values();
	return articles.map((article, i) => {
		const areMarked = MARKED.has(article.data.kind) && !hasUnmarkedSpeech;
		const matched = (quotes[i] ?? []).map((quote) => ({ ...quote, match: matches.next().value as QuoteMatch }));
		return matchedArticle(article, matched, text, areMarked);
	});
}

function matchedArticle(
	article: Entry<'articles'>,
	quotes: readonly MatchedQuote[],
	text: CapturedText,
	areMarked: boolean,
): VerifiedArticle {
	const { code } = article.data;
	const faults = quotes.flatMap(({ claim, at, match }) => {
		if (match.kind === 'elsewhere' && claim.paragraph > text.paragraphs.length) return [];
		const unmarked = areMarked && claim.form === 'direct' ? markIssues(text, match, at, code) : [];
		return [...matchIssues(match, at, code, claim.paragraph), ...sentenceIssues(text, match, at), ...unmarked];
	});
	const places = [...lengthIssues(article, text), ...paragraphIssues(article, text)];
	return {
		code,
		issues: [...places, ...faults, ...shareIssues(article, text, quotes)],
		quotes: quotes.length,
		matched: quotes.filter(({ match }) => match.kind === 'matched').length,
		locked: lockedArticle(article, lockedClaims(quotes)),
	};
}

function lockedArticle({ data }: Entry<'articles'>, claims: LockedArticle['claims']): LockedArticle {
	const { file, sha256, characters } = data.capture;
	return { capture: { sha256, characters, text: textRule(file) ?? '' }, claims };
}

function placedQuotes({ file, data }: Entry<'articles'>): PlacedQuote[] {
	return data.claims.flatMap((claim, i) =>
		claim.quotes.map((quote, j) => ({ claim, quote, at: { file, path: ['claims', i, 'quotes', j] } })),
	);
}

function lockedClaims(quotes: readonly MatchedQuote[]): LockedArticle['claims'] {
	const claims = new Map<string, LockedQuote[]>();
	for (const { claim, quote, match } of quotes) {
		if (match.kind !== 'matched') continue;
		claims.set(claim.id, [...(claims.get(claim.id) ?? []), lockedQuote(quote, claim.paragraph, match)]);
	}
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

/** The kinds of article in which speech stands in quotation marks. The others are, or may be, speech from end to end. */
const MARKED: ReadonlySet<Article['kind']> = new Set(['report', 'rewrite', 'digest', 'analysis']);

function markIssues(text: CapturedText, match: QuoteMatch, at: Place, code: string): Issue[] {
	if (match.kind !== 'matched' || mayBeQuoted(text.raw, match.raw)) return [];
	return [{ code: 'quote-not-quoted', at, args: { code } }];
}

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

function shareIssues({ file, data }: Entry<'articles'>, text: CapturedText, quotes: readonly MatchedQuote[]): Issue[] {
	const slices = quotes.flatMap(({ match }) => (match.kind === 'matched' ? [match] : []));
	const share = covered(slices) / text.points(text.raw.length);
	if (share <= LARGEST_SHARE) return [];
	return [
		{ code: 'quote-share', at: { file, path: ['capture'] }, args: { code: data.code, share: percent.format(share) } },
	];
}
