import type { Book, ClaimRecord } from './model.ts';

/** How a claim comes to its article, worked out from who stands behind it. */
export const grounds = {
	stated: 'the outlet says it itself',
	attributed: 'the outlet gives it as said by somebody it names',
	hearsay: 'whoever stands behind it is not named',
} as const;
export type Ground = keyof typeof grounds;

/** The ground of a claim. A statement whose speaker is unknown is hearsay. */
export function groundOf(book: Book, { origin }: ClaimRecord): Ground {
	if (origin.kind === 'publisher') return 'stated';
	if (origin.kind === 'unknown') return 'hearsay';
	const statement = book.entities.get(origin.statement)?.data;
	return statement?.kind === 'statement' && statement.speaker === 'unknown' ? 'hearsay' : 'attributed';
}
