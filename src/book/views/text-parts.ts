import type { ClaimRef } from '../../schema/ids.ts';
import type { FactPart } from './fact.ts';
import { claimHref } from './named-link.ts';
import type { Setting } from './setting.ts';

/** Plain text with links in it. */
export type Text = readonly FactPart[];

const CLAIM_REF = /\bS[1-9][0-9]{0,4}#[a-z0-9]+(?:-[a-z0-9]+)*/g;

/** A text of front matter, in which a claim named as authors name it (S4#claim) carries its printed number and leads to it. */
export function textParts({ book, from }: Pick<Setting, 'book' | 'from'>, text: string): Text {
	const parts: FactPart[] = [];
	let end = 0;
	for (const match of text.matchAll(CLAIM_REF)) {
		const record = book.claims.get(match[0] as ClaimRef);
		if (!record) continue;
		if (match.index > end) parts.push({ text: text.slice(end, match.index), href: null });
		parts.push({ text: record.number, href: claimHref(from, record) });
		end = match.index + match[0].length;
	}
	return end < text.length ? [...parts, { text: text.slice(end), href: null }] : parts;
}
