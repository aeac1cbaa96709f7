import { diffWordsWithSpace } from 'diff';

/** One run of a comparison: in both, only in the quote, or only in the capture. */
export interface DifferencePart {
	readonly text: string;
	readonly in: 'both' | 'quote' | 'capture';
}

/** What a quote and a passage have in common and what not, word by word. */
export function difference(quote: string, passage: string): DifferencePart[] {
	return diffWordsWithSpace(quote, passage).map(({ value, added, removed }) => ({
		text: value,
		in: added ? 'capture' : removed ? 'quote' : 'both',
	}));
}

/** The comparison on one line: `[-only in the quote-]`, `{+only in the capture+}`. */
export function differenceLine(parts: readonly DifferencePart[]): string {
	const marked = {
		both: (text: string) => text,
		quote: (text: string) => `[-${text}-]`,
		capture: (text: string) => `{+${text}+}`,
	};
	return parts.map(({ text, in: where }) => marked[where](text)).join('');
}
