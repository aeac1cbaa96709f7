import { claimsInText } from '../claims-in-text.ts';
import type { FactPart } from './fact.ts';
import { claimHref } from './named-link.ts';
import type { Setting } from './setting.ts';

/** Plain text with links in it. */
export type Text = readonly FactPart[];

/** A text of front matter, in which a claim named as authors name it (S4#claim) carries its printed number and leads to it. */
export function textParts({ book, from }: Pick<Setting, 'book' | 'from'>, text: string): Text {
	const parts: FactPart[] = [];
	let end = 0;
	for (const { ref, offset } of claimsInText(text)) {
		const record = book.claims.get(ref);
		if (!record) continue;
		if (offset > end) parts.push({ text: text.slice(end, offset), href: null });
		parts.push({ text: record.number, href: claimHref(from, record) });
		end = offset + ref.length;
	}
	return end < text.length ? [...parts, { text: text.slice(end), href: null }] : parts;
}
