import { dateWords } from '../../date-words.ts';
import type { Book } from '../../model.ts';

/** The cover and the imprint of the printed book. */
export interface CoverView {
	readonly title: string;
	readonly subtitle: string | null;
	readonly edition: string;
	readonly asOf: string;
	readonly authors: string;
	readonly reviewer: string;
	readonly licence: string;
	readonly contact: string;
	/** Where newer editions stand; `null` where the book names no address. */
	readonly address: string | null;
	/** The SHA-256 of the book in groups of eight digits. */
	readonly hash: readonly string[];
	readonly description: string;
}

/** What the cover says. `hash` is the SHA-256 of the book's texts. */
export function coverView({ meta }: Book, hash: string): CoverView {
	return {
		title: meta.title,
		subtitle: meta.subtitle ?? null,
		edition: meta.edition,
		asOf: dateWords(meta.asOf),
		authors: meta.authors.join(', '),
		reviewer: meta.reviewer === 'none' ? 'not reviewed by a second person' : `reviewed by ${meta.reviewer}`,
		licence: meta.licence,
		contact: meta.contact,
		address: meta.address ?? null,
		hash: hash.match(/.{1,8}/g) ?? [],
		description: meta.description,
	};
}

/** The foot of every page: where to send corrections, and where a newer edition would be. */
export function paperFoot({ meta }: Book): string {
	if (meta.address === undefined) return `Corrections and newer editions: ${meta.contact}`;
	return `Corrections: ${meta.contact} · Newer editions: ${shortAddress(meta.address)}`;
}

/** An address on the web as it is told in print. */
export function shortAddress(address: string): string {
	return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
