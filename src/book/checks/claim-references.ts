import { ClaimRef, splitClaimRef } from '../../schema/ids.ts';
import { claimReferences as claimReferencesOf } from '../references.ts';
import type { Check } from './check.ts';
import { targetsOf } from './targets.ts';

/** Every claim, question or position that front matter rests on is there. */
export const claimReferences: Check = (book, entries) => {
	const targets = targetsOf(book);
	return entries.flatMap((entry) =>
		claimReferencesOf(entry).flatMap(({ ref, path }) => {
			const at = { file: entry.file, path };
			const claim = ClaimRef.safeParse(ref);
			if (claim.success) {
				const { code, claim: id } = splitClaimRef(claim.data);
				return targets.claim(code, id, at);
			}
			const [question = '', position] = ref.split('#');
			return position === undefined ? targets.question(question, at) : targets.position(question, position, at);
		}),
	);
};
