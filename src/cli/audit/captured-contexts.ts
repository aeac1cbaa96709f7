import type { AuditSentence } from '../../book/audit/sentences.ts';
import type { Entry } from '../../book/entry.ts';
import type { ClaimRecord } from '../../book/model.ts';
import type { QuoteContext } from '../../book/views/audit-sheet-view.ts';
import { type CapturedText, capturedText } from '../../quotes/captured-text.ts';
import { covered, LARGEST_SHARE } from '../../quotes/limits.ts';
import { matchQuotes } from '../../quotes/match.ts';
import { surroundings } from '../../quotes/surroundings.ts';
import { MAX_QUOTE_WORDS } from '../../schema/claim.ts';
import type { ClaimRef } from '../../schema/ids.ts';
import type { ReadCapture } from '../../sources/captures.ts';

/** What is shown of a capture, in code points. */
type Shown = { readonly start: number; readonly end: number }[];

/**
 * The words beside the quotes of claims, from the captures: to each side as many as a quote may have, and of each capture no larger
 * share than its quotes may take.
 */
export async function capturedContexts(
	sentences: readonly AuditSentence[],
	read: ReadCapture,
): Promise<Map<ClaimRef, QuoteContext[]>> {
	const contexts = new Map<ClaimRef, QuoteContext[]>();
	const records = new Set(sentences.flatMap(({ bases }) => bases.flatMap(({ claims }) => claims)));
	const byArticle = Map.groupBy(records, ({ article }) => article);
	for (const [article, claims] of byArticle) {
		const text = await textOf(article, read);
		const shown: Shown = [];
		for (const record of claims) contexts.set(record.ref, claimContexts(record, text, shown));
	}
	return contexts;
}

async function textOf({ data }: Entry<'articles'>, read: ReadCapture): Promise<CapturedText | null> {
	const capture = read(data.capture.file);
	if ('code' in capture || capture.sha256 !== data.capture.sha256) return null;
	const text = await capture.text();
	return typeof text === 'string' ? capturedText(text) : null;
}

function claimContexts({ claim }: ClaimRecord, text: CapturedText | null, shown: Shown): QuoteContext[] {
	if (text === null) return claim.quotes.map(() => ({ missing: 'not found in the capture' }));
	const sought = claim.quotes.map((quote) => ({ ...quote, paragraph: claim.paragraph }));
	return matchQuotes(text, sought).map((match): QuoteContext => {
		if (match.kind !== 'matched') return { missing: 'not found in the capture' };
		const { before, after, stretch } = surroundings(text.raw, match.raw, MAX_QUOTE_WORDS);
		const piece = { start: text.points(stretch.from), end: text.points(stretch.to) };
		if (covered([...shown, piece]) > text.points(text.raw.length) * LARGEST_SHARE)
			return { missing: 'a quarter of the capture is shown already' };
		shown.push(piece);
		return { before, after };
	});
}
