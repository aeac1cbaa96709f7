import type { Claim, Quote } from '../../schema/claim.ts';
import type { ClaimRef } from '../../schema/ids.ts';
import { claimRef } from '../../schema/ids.ts';
import type { Entry } from '../entry.ts';
import { anchorOn, claimAnchor, pageOf } from '../href.ts';
import { isMatched } from '../quote-states.ts';
import { passageAddress } from '../text-fragment.ts';
import { type ClaimRow, claimRow } from './claim-row.ts';
import { type ClaimUses, claimUses } from './claim-uses.ts';
import type { Setting } from './setting.ts';

/** A claim on the page of its article. */
export interface ArticleClaim extends ClaimRow {
	/** The id of its heading. */
	readonly anchor: string;
	/** Where it stands in the article: "headline", "paragraph 7". */
	readonly place: string;
	/** The slices that carry it, each with the address of the passage on the live page, if there is one. */
	readonly slices: readonly { readonly words: string; readonly address: string | null }[];
	/** Whether all of them stand in the captured text. */
	readonly matched: boolean;
	/** True where the slices are the speaker’s own words; only then do they stand in quotation marks. */
	readonly spoken: boolean;
	readonly language: string;
	readonly used: ClaimUses;
}

/** The claims of an article in the order of its file. */
export function articleClaims(setting: Setting, article: Entry<'articles'>): ArticleClaim[] {
	const { data } = article;
	const path = pageOf('articles', article.id);
	const address = liveAddress(data);
	return data.claims.flatMap((claim) => {
		const ref: ClaimRef = claimRef(data.code, claim.id);
		const record = setting.book.claims.get(ref);
		if (!record) return [];
		return [
			{
				...claimRow(setting, record),
				anchor: anchorOn(setting.from, path, claimAnchor(claim.id)),
				place: placeWords(claim),
				slices: claim.quotes.map((quote) => ({ words: quote.exact, address: passage(address, quote) })),
				matched: isMatched(setting.book.quotes.get(ref)),
				spoken: claim.form === 'direct',
				language: data.language,
				used: claimUses(setting, ref),
			},
		];
	});
}

/** Where the text can still be read: its address or, once that is gone, the archived copy. */
export function liveAddress({ status, url, archiveUrl }: Entry<'articles'>['data']): string | null {
	if (status !== 'gone') return url;
	return typeof archiveUrl === 'string' ? archiveUrl : null;
}

function passage(address: string | null, quote: Quote): string | null {
	return address === null ? null : passageAddress(address, quote);
}

function placeWords({ part, paragraph }: Claim): string {
	return part === 'body' ? `paragraph ${paragraph}` : `${part} (paragraph ${paragraph})`;
}
