import type { ClaimRef, EvidenceRef, Id } from '../schema/ids.ts';
import type { Book } from './model.ts';
import { holdsPosition } from './stance.ts';

/** A piece of evidence that is a question, or one of its positions; `null` for a claim. */
export function questionRef(ref: EvidenceRef): { question: Id; position: string | null } | null {
	const [head = '', position] = ref.split('#');
	return /^S[0-9]+$/.test(head) ? null : { question: head as Id, position: position ?? null };
}

/** The claims that evidence comes down to: of a position those that hold it, of a whole question all that take a side. Each once. */
export function claimsBehind(book: Book, refs: readonly EvidenceRef[]): ClaimRef[] {
	const claims = refs.flatMap((ref): ClaimRef[] => {
		const named = questionRef(ref);
		if (named === null) return [ref as string as ClaimRef];
		const positions = book.questions.get(named.question)?.data.positions ?? [];
		return positions
			.filter(({ id }) => named.position === null || id === named.position)
			.flatMap(({ held }) => (named.position === null ? held : held.filter(holdsPosition)).map(({ claim }) => claim));
	});
	return [...new Set(claims)];
}
