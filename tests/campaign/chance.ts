import process from 'node:process';

/** Numbers from 0 to 1 that a seed determines (mulberry32). The seed is printed, and BRIEFBOOK_SEED repeats a run. */
export function chance(name: string): () => number {
	const seed = Number(process.env['BRIEFBOOK_SEED'] ?? Date.now() % 2 ** 31);
	process.stdout.write(`${name}: repeat with BRIEFBOOK_SEED=${seed}\n`);
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
