import { claimAnchor, type PagePath, pageOf } from '../book/href.ts';
import type { Book, ClaimRecord } from '../book/model.ts';
import { originKey } from '../book/origins.ts';
import type { QuoteState } from '../book/quote-states.ts';
import type { Claim, Quote } from '../schema/claim.ts';
import type { ClaimRef, Id } from '../schema/ids.ts';
import { type FallsJson, fallsJson } from './impact-json.ts';
import { sentencesJson } from './text-json.ts';

export interface ClaimJson {
	readonly ref: ClaimRef;
	readonly number: string;
	readonly article: Id;
	readonly page: PagePath;
	readonly anchor: string;
	readonly fields: Claim;
	readonly quotes: readonly QuoteJson[];
	readonly sentences: readonly string[];
	readonly origin: ClaimRecord['origin'];
	/** The same for two claims exactly when they go back to one identified origin; `null`: unknown. */
	readonly originKey: string | null;
	readonly about: readonly Id[];
	readonly uses: readonly { readonly by: Id; readonly how: string; readonly position: string | null }[];
	readonly falls: FallsJson;
}

/** Whether a quote was matched with the captured text, and W3C Web Annotation selectors that find it there. */
export interface QuoteJson {
	readonly state: QuoteState['state'];
	readonly selectors: readonly (TextQuoteSelector | TextPositionSelector)[];
}

interface TextQuoteSelector {
	readonly type: 'TextQuoteSelector';
	readonly exact: string;
	readonly prefix: string | undefined;
	readonly suffix: string | undefined;
}

/** Code points of the captured text; the end is not included. */
interface TextPositionSelector {
	readonly type: 'TextPositionSelector';
	readonly start: number;
	readonly end: number;
}

/** A claim as data. */
export function claimJson(book: Book, { ref, number, article, claim, prose, origin, about }: ClaimRecord): ClaimJson {
	return {
		ref,
		number,
		article: article.id,
		page: pageOf('articles', article.id),
		anchor: claimAnchor(claim.id),
		fields: claim,
		quotes: claim.quotes.map((quote, i) => quoteJson(quote, book.quotes.get(ref)?.[i])),
		sentences: sentencesJson(book, prose),
		origin,
		originKey: originKey(origin),
		about,
		uses: (book.claimUses.get(ref) ?? []).map(({ by, how, position }) => ({ by, how, position })),
		falls: fallsJson(book, [ref]),
	};
}

function quoteJson({ exact, prefix, suffix }: Quote, state: QuoteState | undefined): QuoteJson {
	const words: TextQuoteSelector = { type: 'TextQuoteSelector', exact, prefix, suffix };
	if (state?.state !== 'matched') return { state: 'not-locked', selectors: [words] };
	const { start, end } = state;
	return { state: 'matched', selectors: [words, { type: 'TextPositionSelector', start, end }] };
}
