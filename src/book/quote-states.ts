import type { Issue } from '../issues/issue.ts';
import { type EvidenceLock, LOCK_FILE, type LockedArticle, type LockedQuote, quoteDigest } from '../quotes/lock.ts';
import { NORMALISATION } from '../quotes/normalise.ts';
import { textRule } from '../quotes/text-rules.ts';
import type { Claim, Quote } from '../schema/claim.ts';
import { type ClaimRef, claimRef } from '../schema/ids.ts';
import type { Entry } from './entry.ts';

/**
 * What is known of a quote. Matched means: these words stand in the captured text, at this place; not that they are true, nor that
 * anybody said them so.
 */
export type QuoteState =
	| {
			readonly state: 'matched';
			/** Code points of the captured text; the end is not included. */
			readonly start: number;
			readonly end: number;
	  }
	| { readonly state: 'not-locked' };

export interface QuoteStates {
	/** Of every claim that has quotes. */
	readonly states: ReadonlyMap<ClaimRef, readonly QuoteState[]>;
	readonly issues: readonly Issue[];
}

const NOT_LOCKED: QuoteState = { state: 'not-locked' };

/** Compares the quotes of a book with its evidence lock. A book without one has quotes that are not matched, which is no fault. */
export function quoteStates(articles: Iterable<Entry<'articles'>>, lock: EvidenceLock | null): QuoteStates {
	const states = new Map<ClaimRef, readonly QuoteState[]>();
	const issues: Issue[] = [];
	const isCurrent = lock !== null && lock.normalisation === NORMALISATION;
	if (lock !== null && !isCurrent) issues.push(outdated(`normalisation ${lock.normalisation}, not ${NORMALISATION}`));
	const codes = new Set<string>();
	for (const article of articles) {
		const { code } = article.data;
		if (codes.has(code)) continue;
		codes.add(code);
		const found = isCurrent ? articleStates(article, lock.articles[code], issues) : article.data.claims.map(unlocked);
		article.data.claims.forEach((claim, i) => {
			const ref = claimRef(code, claim.id);
			if (claim.quotes.length > 0 && !states.has(ref)) states.set(ref, found[i] ?? []);
		});
	}
	if (isCurrent) issues.push(...unusedArticles(lock, codes));
	return { states, issues };
}

/** The states of an article’s quotes, claim by claim. */
function articleStates(
	{ file, data }: Entry<'articles'>,
	locked: LockedArticle | undefined,
	issues: Issue[],
): QuoteState[][] {
	const { capture, code, claims } = data;
	const none = claims.map(unlocked);
	const what = locked ? captureDifference(locked, capture) : null;
	if (what !== null) {
		issues.push({ code: 'capture-unlocked', at: { file, path: ['capture', what.key] }, args: { code, ...what.args } });
		return none;
	}
	const rule = textRule(capture.file);
	if (locked && rule !== null && locked.capture.text !== rule) {
		issues.push(outdated(`the text of ${code} was made by the rule “${locked.capture.text}”, not “${rule}”`));
		return none;
	}
	const ids = new Set<string>(claims.filter(({ quotes }) => quotes.length > 0).map(({ id }) => id));
	for (const claim of Object.keys(locked?.claims ?? {})) {
		if (!ids.has(claim)) issues.push(unused(code, claim));
	}
	return claims.map((claim, i) => {
		const { found, faults } = claimStates(claim, lockedQuotes(locked, claim.id));
		for (const { quote, ...fault } of faults) {
			const at = { file, path: ['claims', i, 'quotes', ...(quote === null ? [] : [quote])] };
			issues.push({ ...fault, at, args: { code, claim: claim.id, ...fault.args } });
		}
		return found;
	});
}

function lockedQuotes(locked: LockedArticle | undefined, claim: string): readonly LockedQuote[] {
	// A claim may be called “constructor”.
	return locked && Object.hasOwn(locked.claims, claim) ? (locked.claims[claim] ?? []) : [];
}

interface QuoteFault {
	readonly code: 'quote-unlocked' | 'quote-changed' | 'lock-unused';
	readonly args: Readonly<Record<string, string>>;
	/** Its place among the claim’s quotes; `null` for an entry of the lock that no quote is left for. */
	readonly quote: number | null;
}

/** Quotes may change places within a claim; each takes the entry that has its words, else one that is left. */
function claimStates(
	{ quotes, paragraph }: Claim,
	locked: readonly LockedQuote[],
): { found: QuoteState[]; faults: QuoteFault[] } {
	const left = [...locked];
	const entries = quotes.map((quote) => take(left, quote));
	const faults: QuoteFault[] = [];
	const found = entries.map((entry, i): QuoteState => {
		if (entry?.paragraph === paragraph) return { state: 'matched', start: entry.start, end: entry.end };
		const replaced = entry ?? left.shift();
		if (!replaced) faults.push({ code: 'quote-unlocked', args: {}, quote: i });
		else faults.push({ code: 'quote-changed', args: { what: entry ? 'its paragraph' : 'its words' }, quote: i });
		return NOT_LOCKED;
	});
	if (left.length > 0 && quotes.length > 0)
		faults.push({ code: 'lock-unused', args: { what: 'a quote' }, quote: null });
	return { found, faults };
}

function take(left: LockedQuote[], quote: Quote): LockedQuote | undefined {
	const digest = quoteDigest(quote);
	const at = left.findIndex((entry) => entry.quote === digest);
	return at === -1 ? undefined : left.splice(at, 1)[0];
}

/** In what a capture differs from the one that was matched; `null` when in nothing. */
function captureDifference(locked: LockedArticle, capture: Entry<'articles'>['data']['capture']) {
	for (const [key, name] of [
		['sha256', 'SHA-256'],
		['characters', 'number of characters'],
	] as const) {
		const [here, there] = [String(capture[key]), String(locked.capture[key])];
		if (here !== there) return { key, args: { what: name, here, there } };
	}
	return null;
}

function unusedArticles(lock: EvidenceLock, codes: ReadonlySet<string>): Issue[] {
	return Object.entries(lock.articles).flatMap(([code, { claims }]) =>
		codes.has(code) ? [] : Object.keys(claims).map((claim) => unused(code, claim)),
	);
}

function unused(code: string, claim: string): Issue {
	return {
		code: 'lock-unused',
		at: { file: LOCK_FILE, offset: 0 },
		args: { code, claim, what: 'a claim with quotes' },
	};
}

function outdated(what: string): Issue {
	return { code: 'lock-outdated', at: { file: LOCK_FILE, offset: 0 }, args: { what } };
}

function unlocked({ quotes }: Claim): QuoteState[] {
	return quotes.map(() => NOT_LOCKED);
}

/** Whether a claim has quotes and all of them were matched. */
export function isMatched(states: readonly QuoteState[] | undefined): boolean {
	return states !== undefined && states.length > 0 && states.every(({ state }) => state === 'matched');
}
