import { claimRef } from '../../schema/ids.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, pageOf } from '../href.ts';
import { relayedBy } from '../relations.ts';
import { type SpeakerView, speakerView } from '../speaker.ts';
import type { Setting } from './setting.ts';

/** One of those who stand behind the claims of an article. */
export interface OriginRow {
	readonly speaker: SpeakerView;
	/** How many claims of the article go back to it. */
	readonly claims: number;
	/** Other articles that relay the same statement. */
	readonly alsoIn: readonly { readonly text: string; readonly href: string }[];
}

/** Who stands behind what in an article, in the order in which its claims name them. */
export function originRows({ book, from }: Setting, { id, data }: Entry<'articles'>): OriginRow[] {
	const byKey = Map.groupBy(data.claims, (claim) => claim.from);
	return [...byKey.values()].flatMap((claims) => {
		const first = claims[0];
		const record = first && book.claims.get(claimRef(data.code, first.id));
		if (!record) return [];
		const { origin } = record;
		const others =
			origin.kind === 'statement' ? relayedBy(book.relations, origin.statement).filter((other) => other !== id) : [];
		const alsoIn = others.flatMap((other) => {
			const article = book.articles.get(other);
			return article ? [{ text: article.data.code, href: hrefFrom(from, pageOf('articles', other)) }] : [];
		});
		return [{ speaker: speakerView(book, record, from), claims: claims.length, alsoIn }];
	});
}
