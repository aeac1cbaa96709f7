import { capturedText } from '../../quotes/captured-text.ts';
import type { DifferencePart } from '../../quotes/difference.ts';
import { htmlText } from '../../quotes/html-text.ts';
import { matchQuotes, type QuoteMatch } from '../../quotes/match.ts';

/** A quote as the page lists it; empty neighbours are none. */
export interface ListedQuote {
	readonly words: string;
	readonly prefix: string;
	readonly suffix: string;
}

export type Found =
	| { readonly kind: 'found' }
	| { readonly kind: 'ambiguous'; readonly why: string }
	| { readonly kind: 'absent'; readonly nearest: readonly DifferencePart[] };

/** What of a copy is compared: of a saved page its text, as the captures’ own is made. */
export function copyText(copy: string): string {
	const text = copy.replace(/^\ufeff/, '');
	return /^\s*<(?:!doctype|html|head|body|!--)/i.test(text) ? (htmlText(text) ?? text) : text;
}

/** Looks for quotes anywhere in a reader’s copy, whose lines may be broken otherwise than the capture’s. */
export function compareCopy(text: string, quotes: readonly ListedQuote[]): Found[] {
	const sought = quotes.map(({ words, prefix, suffix }) => ({
		exact: words,
		prefix: prefix === '' ? undefined : prefix,
		suffix: suffix === '' ? undefined : suffix,
		paragraph: null,
	}));
	return matchQuotes(capturedText(text), sought).map(found);
}

function found(match: QuoteMatch): Found {
	switch (match.kind) {
		case 'matched':
		case 'elsewhere':
			return { kind: 'found' };
		case 'several':
			return { kind: 'ambiguous', why: `it stands there ${match.count} times` };
		case 'neighbours':
			return { kind: 'ambiguous', why: 'the words stand there, but beside other words' };
		case 'cut':
			return { kind: 'ambiguous', why: 'it stands there as a part of other words' };
		case 'absent':
			return { kind: 'absent', nearest: match.nearest?.parts ?? [] };
	}
}
