import { createHash } from 'node:crypto';

/** What a sheet is known by. */
export interface Draw {
	readonly seed: number;
	/** How many sentences were asked for. */
	readonly sample: number;
	/** How many there were to draw from. */
	readonly population: number;
	/** The sentences, in the order in which they were drawn. */
	readonly ids: readonly string[];
}

/**
 * A simple random sample without replacement: each sentence has a ticket, the SHA-256 of the seed, a colon and its id, and those
 * with the lowest tickets are drawn, lowest first; all of them where there are no more (consistent sampling: Ronald L. Rivest,
 * “Consistent Sampling with Replacement”, arXiv:1808.10016, made for audits of elections). Whoever has a sheet can compute the
 * tickets with `sha256sum`; a sentence that is added or taken away elsewhere in the book changes the ticket of no other; and because the sheet
 * has this order, an audit that ends early is still a random sample. Strata would need weights before one rate could be told.
 */
export function drawn<T extends { readonly id: string }>(all: readonly T[], sample: number, seed: number): T[] {
	return all
		.map((item) => ({ item, ticket: ticket(seed, item.id) }))
		.sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
		.slice(0, sample)
		.map(({ item }) => item);
}

/** The ticket of a sentence in a draw. */
export function ticket(seed: number, id: string): string {
	return createHash('sha256').update(`${seed}:${id}`).digest('hex');
}

/** The code of a sheet: 16 hexadecimal digits that change with its seed, its sample and its sentences. */
export function sheetCode({ seed, sample, population, ids }: Draw): string {
	const text = [seed, sample, population, ...ids].join('\n');
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
