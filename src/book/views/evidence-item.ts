import type { ClaimRef, EvidenceRef } from '../../schema/ids.ts';
import { claimsBehind, questionRef } from '../evidence.ts';
import { hrefFrom, pageOf, positionAnchor } from '../href.ts';
import { corroboration } from '../origins.ts';
import { type ClaimRow, claimRow } from './claim-row.ts';
import { type InArticle, inArticle } from './in-article.ts';
import type { NamedLink } from './named-link.ts';
import type { Setting } from './setting.ts';

/** What a judgement rests on: a claim with its words, or a question or position with what stands behind it. */
export type EvidenceItem =
	| { readonly kind: 'claim'; readonly claim: ClaimRow; readonly article: InArticle }
	| {
			readonly kind: 'question' | 'position';
			readonly question: NamedLink;
			/** The answer that is meant; `null` where the whole question is. */
			readonly position: NamedLink | null;
			readonly support: string;
	  };

/** Pieces of evidence in the order given; what the book lacks is left out. */
export function evidenceItems(setting: Setting, refs: readonly EvidenceRef[]): EvidenceItem[] {
	return refs.flatMap((ref): EvidenceItem[] => {
		const named = questionRef(ref);
		if (named !== null) return questionItem(setting, ref, named);
		const record = setting.book.claims.get(ref as string as ClaimRef);
		return record ? [{ kind: 'claim', claim: claimRow(setting, record), article: inArticle(setting, record) }] : [];
	});
}

function questionItem(
	{ book, from }: Setting,
	ref: EvidenceRef,
	named: NonNullable<ReturnType<typeof questionRef>>,
): EvidenceItem[] {
	const question = book.questions.get(named.question);
	if (!question) return [];
	const path = pageOf('questions', question.id);
	const position = question.data.positions.find(({ id }) => id === named.position);
	return [
		{
			kind: position ? 'position' : 'question',
			question: { text: question.data.title, href: hrefFrom(from, path) },
			position: position ? { text: position.label, href: hrefFrom(from, path, positionAnchor(position.id)) } : null,
			support: corroboration(book, claimsBehind(book, [ref])).words,
		},
	];
}
