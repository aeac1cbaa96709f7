import type { Found } from './compare-copy.ts';

/** What became of the quotes of one article in a reader’s copy. */
export interface Compared<List> {
	readonly list: List;
	readonly found: readonly Found[];
}

/** How many quotes became what. */
export const count = (found: readonly Found[], kind: Found['kind']): number =>
	found.filter((each) => each.kind === kind).length;

/**
 * The article of whose quotes the largest share stands in the copy, of several the first; `undefined` where the copy has no quote of
 * any. Words that stand there twice stand there.
 */
export function bestFit<List>(all: readonly Compared<List>[]): Compared<List> | undefined {
	const share = ({ found }: Compared<List>): number =>
		(count(found, 'found') + count(found, 'ambiguous')) / Math.max(1, found.length);
	const [best] = [...all].sort((a, b) => share(b) - share(a));
	return best && share(best) > 0 ? best : undefined;
}
