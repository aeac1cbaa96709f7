import type { Claim } from '../schema/claim.ts';
import { responseWords } from './claim-words.ts';
import type { Book } from './model.ts';
import { nameOf } from './names.ts';

/**
 * Whether a claim accuses somebody of whom no response is on record. A denial is a response; that none was found, or that none was
 * looked for, is not. Such a claim appears neither on the home page nor in the brief (DESIGN 2).
 */
export function isUnanswered({ accusation }: Pick<Claim, 'accusation'>): boolean {
	return accusation !== undefined && accusation.response !== 'denied';
}

/** Whom a claim accuses and what they said to it, "accuses Norda; denied by the accused"; `null` where it accuses nobody. */
export function accusationWords(
	book: Pick<Book, 'entities'>,
	{ accusation }: Pick<Claim, 'accusation'>,
): string | null {
	if (accusation === undefined) return null;
	const against = accusation.against.map((id) => nameOf(book.entities.get(id)) ?? id);
	return `accuses ${against.join(', ')}; ${responseWords[accusation.response]}`;
}
