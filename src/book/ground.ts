import type { ClaimRecord } from './model.ts';

/** How a claim comes to its article, worked out from who stands behind it. */
export const grounds = {
	stated: 'the outlet says it itself',
	attributed: 'the outlet gives it as said by somebody it names',
	hearsay: 'whoever stands behind it is not named',
} as const;
export type Ground = keyof typeof grounds;

/** The ground of a claim. A statement whose speaker is unknown, or whom only we name, is hearsay. */
export function groundOf({ origin }: ClaimRecord): Ground {
	if (origin.kind === 'publisher') return 'stated';
	const named = origin.kind === 'statement' && origin.speaker !== null && origin.inferredFrom === null;
	return named ? 'attributed' : 'hearsay';
}
