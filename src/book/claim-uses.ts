import type { ClaimRef } from '../schema/ids.ts';
import { push } from './claims.ts';
import type { Entry } from './entry.ts';
import type { ClaimUse } from './model.ts';
import { claimReferences } from './references.ts';

/** The questions, judgements and entities whose front matter rests on a claim. A judgement that rests on a question is not counted here. */
export function collectClaimUses(entries: Iterable<Entry>): Map<ClaimRef, ClaimUse[]> {
	const uses = new Map<ClaimRef, ClaimUse[]>();
	for (const entry of entries) {
		const { collection, id } = entry;
		if (collection !== 'questions' && collection !== 'judgements' && collection !== 'entities') continue;
		for (const { ref, how, position } of claimReferences(entry)) {
			push(uses, ref as ClaimRef, { by: id, collection, position, how });
		}
	}
	return uses;
}
