import type { ClaimRef } from '../schema/ids.ts';
import type { Book, ClaimRecord, Dependant, Support } from './model.ts';
import { originKey } from './origins.ts';

/** What becomes of a thing when some of its claims fall, the worst first. */
export const losses = {
	support: 'loses its only support',
	inference: 'rests on nothing but inference or unknown origins',
	'one-origin': 'drops to one identified origin',
} as const;
export type Loss = keyof typeof losses;

/** Something that stands less firmly, or no longer, without some claims. */
export interface Weakened {
	readonly dependant: Dependant;
	readonly loss: Loss;
	/** What it still rests on. */
	readonly left: readonly Support[];
}

/** What stands less firmly without some claims, in the order of the book. What stood no better before is left out. */
export function weakened(book: Book, gone: ReadonlySet<ClaimRef>): Weakened[] {
	const touched = new Set([...gone].flatMap((ref) => book.dependants.get(ref) ?? []));
	const inOrder = [...touched].sort((a, b) => a.place - b.place);
	return inOrder.flatMap((dependant) => {
		const left = dependant.supports.filter(({ claim }) => !gone.has(claim));
		const loss = lossOf(book, dependant.supports, left);
		return loss === null ? [] : [{ dependant, loss, left }];
	});
}

/**
 * Statements of which every claim falls in which an article names the speaker: of the claims that stay, only we say whose they are.
 */
export function unattributed(
	book: Book,
	gone: ReadonlySet<ClaimRef>,
): { readonly claims: readonly ClaimRecord[]; readonly left: readonly ClaimRecord[] }[] {
	const fallen = [...gone].flatMap((ref) => book.claims.get(ref) ?? []);
	const statements = new Set(fallen.flatMap(({ origin }) => (namesSpeaker(origin) ? [origin.statement] : [])));
	return [...statements].flatMap((statement) => {
		const claims = book.claimsBy.get(statement) ?? [];
		if (claims.some(({ ref, origin }) => namesSpeaker(origin) && !gone.has(ref))) return [];
		return [{ claims, left: claims.filter(({ ref }) => !gone.has(ref)) }];
	});
}

/** Whether it takes an inference of ours that a claim supports a thing, or whose claim it is. */
export function isInferred(book: Book, { claim, inferred }: Support): boolean {
	const origin = book.claims.get(claim)?.origin;
	return inferred || (origin?.kind === 'statement' && origin.inferredFrom !== null);
}

/** What a set of claims loses when it shrinks; `null` where it stands as it did. */
function lossOf(book: Book, supports: readonly Support[], left: readonly Support[]): Loss | null {
	if (left.length === 0) return 'support';
	const [before, after] = [identified(book, supports), identified(book, left)];
	if (after.direct === 0) return before.direct === 0 ? null : 'inference';
	return after.all === 1 && before.all > 1 ? 'one-origin' : null;
}

/** Different identified origins behind claims: all, and those that take no inference of ours. */
function identified(book: Book, supports: readonly Support[]): { all: number; direct: number } {
	const all = new Set<string>();
	const direct = new Set<string>();
	for (const support of supports) {
		const origin = book.claims.get(support.claim)?.origin;
		const key = origin ? originKey(origin) : null;
		if (key === null) continue;
		all.add(key);
		if (!isInferred(book, support)) direct.add(key);
	}
	return { all: all.size, direct: direct.size };
}

function namesSpeaker(origin: ClaimRecord['origin']): origin is Extract<ClaimRecord['origin'], { kind: 'statement' }> {
	return origin.kind === 'statement' && origin.speaker !== null && origin.inferredFrom === null;
}
