/** A stream of numbers that depends on nothing but the keys that it was made from. */
export interface Random {
	/** From 0 to below `limit`, all equally often. */
	below(limit: number): number;
	/** From 0 to below `limit`, small ones far more often: as a few names and words fill most of a real text. */
	skewed(limit: number): number;
	pick<T>(list: readonly T[]): T;
}

/** Mulberry32 (Tommy Ettinger, public domain), seeded with the FNV-1a hash of the keys. */
export function random(...keys: readonly (string | number)[]): Random {
	let state = hash(keys.join('\n'));
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		below,
		skewed: (limit) => Math.floor(next() ** 2 * limit),
		pick<T>(list: readonly T[]): T {
			const item = list[below(list.length)];
			if (item === undefined) throw new RangeError('nothing to pick from');
			return item;
		},
	};
}

function hash(text: string): number {
	let value = 0x811c9dc5;
	for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
	return value >>> 0;
}
