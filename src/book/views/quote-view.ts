import type { ClaimRef } from '../../schema/ids.ts';
import { accusationWords } from '../accusation.ts';
import { dateWords } from '../date-words.ts';
import type { ClaimRecord } from '../model.ts';
import { type SpeakerView, speakerView } from '../speaker.ts';
import { claimHref } from './named-link.ts';
import type { Setting } from './setting.ts';

/** The words of a claim, set off from the text. */
export interface QuoteView {
	readonly words: readonly string[];
	/** True where they are the speaker's own: only then do they stand in quotation marks. */
	readonly spoken: boolean;
	readonly language: string;
	readonly speaker: SpeakerView;
	readonly number: string;
	readonly href: string;
	readonly code: string;
	readonly published: string;
	/** Whom the claim accuses, and what they said to it. */
	readonly accusation: string | null;
}

/** The record of a quotation; `null` where the book lacks the claim. */
export function quoteView(setting: Setting, ref: string): QuoteView | null {
	const record = setting.book.claims.get(ref as ClaimRef);
	return record ? quoted(setting, record) : null;
}

function quoted({ book, from }: Setting, record: ClaimRecord): QuoteView {
	const { article, claim, number } = record;
	return {
		words: claim.quotes.map(({ exact }) => exact),
		spoken: claim.form === 'direct',
		language: article.data.language,
		speaker: speakerView(book, record, from),
		number,
		href: claimHref(from, record),
		code: article.data.code,
		published: dateWords(article.data.published),
		accusation: accusationWords(book, claim),
	};
}
