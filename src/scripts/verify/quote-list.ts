import type { Found, ListedQuote } from './compare-copy.ts';

/** The quotes of one article, as the page lists them. */
export interface QuoteList {
	readonly code: string;
	readonly title: string;
	readonly sha256: string;
	readonly quotes: readonly (ListedQuote & { readonly mark: Element })[];
}

/** Reads the lists of the page. */
export function quoteLists(): QuoteList[] {
	return [...document.querySelectorAll<HTMLElement>('[data-quotes-of]')].map((list) => ({
		code: list.dataset['quotesOf'] ?? '',
		title: list.dataset['title'] ?? '',
		sha256: list.dataset['sha256'] ?? '',
		quotes: [...list.querySelectorAll<HTMLElement>('[data-quote]')].flatMap((row) => {
			const { quote = '', prefix = '', suffix = '' } = row.dataset;
			const mark = row.querySelector('[data-in-copy]');
			return mark ? [{ words: quote, prefix, suffix, mark }] : [];
		}),
	}));
}

const words = {
	found: 'found in your copy',
	ambiguous: 'ambiguous in your copy',
	absent: 'not found in your copy',
} as const;

/** Says beside a quote what became of it, or takes that away. */
export function showMark(mark: Element, found: Found | null): void {
	mark.replaceChildren();
	if (found === null) {
		mark.removeAttribute('data-found');
		return;
	}
	mark.setAttribute('data-found', found.kind);
	mark.append(words[found.kind]);
	if (found.kind === 'ambiguous') mark.append(`: ${found.why}`);
	if (found.kind === 'absent' && found.nearest.length > 0) {
		mark.append('; nearest: ', ...found.nearest.map(({ text, in: where }) => marked(text, where)));
	}
}

/** Words of only one side are marked as deleted from, or inserted into, the quote. */
function marked(text: string, where: 'both' | 'quote' | 'capture'): Node | string {
	if (where === 'both') return text;
	const element = document.createElement(where === 'quote' ? 'del' : 'ins');
	element.textContent = text;
	return element;
}
