import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawn, sheetCode, ticket } from '../../../../src/book/audit/draw.ts';

const items = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `sentence-${i}` }));
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test('a ticket is what sha256sum gives for seed, colon and id', () => {
	expect(ticket(7, 'abc')).toBe(createHash('sha256').update('7:abc').digest('hex'));
	// printf '1:0e37ef38ab4f' | sha256sum
	expect(ticket(1, '0e37ef38ab4f')).toMatch(/^[0-9a-f]{64}$/);
});

test('the lowest tickets are drawn, lowest first', () => {
	const all = items(50);
	const tickets = drawn(all, 10, 3).map(({ id }) => ticket(3, id));
	expect(tickets).toEqual(
		all
			.map(({ id }) => ticket(3, id))
			.sort()
			.slice(0, 10),
	);
});

test('the same seed draws the same, in whatever order the book has them; another seed draws others', () => {
	const all = items(50);
	expect(ids(drawn([...all].reverse(), 10, 3))).toEqual(ids(drawn(all, 10, 3)));
	expect(ids(drawn(all, 10, 4))).not.toEqual(ids(drawn(all, 10, 3)));
});

test('more than there are draws all of them', () => {
	expect(ids(drawn(items(5), 6, 1)).sort()).toEqual(ids(items(5)));
});

test('a smaller sample is the beginning of a larger one, and what is added elsewhere takes no place from the others’ order', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(99), (size, seed) => {
			const [few, many] = [drawn(items(40), size, seed), drawn(items(60), 60, seed)];
			const old = new Set(ids(items(40)));
			expect(ids(many.filter(({ id }) => old.has(id))).slice(0, size)).toEqual(ids(few));
		}),
		{ numRuns: 50 },
	);
});

test('every sentence is drawn about as often as every other', () => {
	const counts = new Map<string, number>();
	for (let seed = 0; seed < 2000; seed += 1) {
		for (const { id } of drawn(items(20), 5, seed)) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	// 500 are expected of each; four standard deviations are 77.
	expect([...counts.values()].filter((count) => Math.abs(count - 500) > 77)).toEqual([]);
	expect(counts.size).toBe(20);
});

test('the code of a sheet changes with all that it is known by', () => {
	const draw = { seed: 1, sample: 2, population: 3, ids: ['a', 'b'] };
	const codes = [
		draw,
		{ ...draw, seed: 12, sample: 3, population: 4 },
		{ ...draw, seed: 1, sample: 23, population: 4 },
		{ ...draw, seed: 2 },
		{ ...draw, sample: 3 },
		{ ...draw, population: 4 },
		{ ...draw, ids: ['b', 'a'] },
		{ ...draw, ids: ['a'] },
	].map(sheetCode);
	expect(new Set(codes).size).toBe(codes.length);
	expect(codes.every((code) => /^[0-9a-f]{16}$/.test(code))).toBe(true);
});
