import { dependantAnchor } from '../book/impact.ts';
import { type Loss, losses, unattributed, weakened } from '../book/losses.ts';
import type { Book, Dependant, Support } from '../book/model.ts';
import type { ClaimRef, Id } from '../schema/ids.ts';

/** Something that rests on claims, under a number of its own, which other parts of the file name it by. */
export interface DependantJson {
	readonly number: number;
	readonly kind: Dependant['kind'];
	/** The object on whose page it stands. */
	readonly of: Id;
	readonly anchor: string | null;
	readonly supports: readonly Support[];
}

/** What stands less firmly without some claims: the numbers of dependants, and claims that lose their attribution. */
export interface FallsJson extends Readonly<Record<Loss, readonly number[]>> {
	readonly attribution: readonly ClaimRef[];
}

/** Everything that rests on claims, each once, in the order of the book. */
export function dependantsJson(book: Book): DependantJson[] {
	const all = new Set([...book.dependants.values()].flat());
	return [...all]
		.sort((a, b) => a.place - b.place)
		.map((dependant) => ({
			number: dependant.place,
			kind: dependant.kind,
			of: dependant.by,
			anchor: dependantAnchor(book, dependant),
			supports: dependant.supports,
		}));
}

/** What stands less firmly without some claims; `own` is the article that falls with them, of which nothing is named. */
export function fallsJson(book: Book, claims: readonly ClaimRef[], own: Id | null = null): FallsJson {
	const gone = new Set(claims);
	const items = weakened(book, gone).filter(({ dependant }) => dependant.by !== own);
	const numbers = (loss: Loss): number[] =>
		items.filter((item) => item.loss === loss).map(({ dependant }) => dependant.place);
	const byLoss = Object.fromEntries((Object.keys(losses) as Loss[]).map((loss) => [loss, numbers(loss)]));
	const attribution = unattributed(book, gone).flatMap(({ left }) => left.map(({ ref }) => ref));
	return { ...(byLoss as Record<Loss, number[]>), attribution };
}
