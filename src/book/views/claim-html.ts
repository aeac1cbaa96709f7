import { renderText } from '../../prose/render.ts';
import type { ClaimRef } from '../../schema/ids.ts';
import { addressBase } from '../href.ts';
import type { Book, ClaimRecord } from '../model.ts';
import type { Setting } from './setting.ts';

/** By book and base of addresses: a claim is printed on many pages, and reads the same on all that lie equally deep. */
const written = new WeakMap<Book, Map<string, Map<ClaimRef, string>>>();

/** The text of a claim as HTML, with its links as seen from the page of `setting`. */
export function claimHtml({ book, from, resolver }: Setting, { ref, claim }: ClaimRecord): string {
	// The markers of citations are numbered page by page.
	if (claim.text.includes('[@')) return renderText(claim.text, resolver);
	const bases = written.get(book) ?? new Map<string, Map<ClaimRef, string>>();
	written.set(book, bases);
	const base = addressBase(from);
	const texts = bases.get(base) ?? new Map<ClaimRef, string>();
	bases.set(base, texts);
	const html = texts.get(ref) ?? renderText(claim.text, resolver);
	texts.set(ref, html);
	return html;
}
