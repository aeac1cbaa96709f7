import type { ClaimRef, Id } from '../../schema/ids.ts';
import { claimAnchor, hrefFrom, type PagePath, pageOf } from '../href.ts';
import type { Book, ClaimRecord } from '../model.ts';
import { nameOf } from '../names.ts';

/** A name that leads to its page; `href` is `null` where the book has no such page. */
export interface NamedLink {
	readonly text: string;
	readonly href: string | null;
}

/** An object of the book under its name. */
export function namedLink(book: Book, from: PagePath, id: Id): NamedLink {
	const entry = book.byId.get(id);
	return { text: nameOf(entry) ?? id, href: entry ? hrefFrom(from, pageOf(entry.collection, entry.id)) : null };
}

/** A claim as a marker: its printed number, and its name for who hears only the link. */
export interface EvidenceLink {
	readonly number: string;
	readonly href: string;
	readonly name: string;
}

/** The markers of claims, in the order given; a claim that the book lacks is left out. */
export function evidenceLinks(book: Book, from: PagePath, refs: readonly ClaimRef[]): EvidenceLink[] {
	return refs.flatMap((ref) => {
		const record = book.claims.get(ref);
		if (!record) return [];
		const publisher = nameOf(book.entities.get(record.article.data.publisher)) ?? record.article.data.title;
		return [{ number: record.number, href: claimHref(from, record), name: `Claim ${record.number}, ${publisher}` }];
	});
}

/** Where a claim stands on the page of its article. */
export function claimHref(from: PagePath, { article, claim }: ClaimRecord): string {
	return hrefFrom(from, pageOf('articles', article.id), claimAnchor(claim.id));
}
