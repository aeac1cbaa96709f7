import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Link } from '../../../../src/book/figures/network-geometry.ts';
import { boxPositions } from '../../../../src/book/figures/network-positions.ts';
import { linesThroughBoxes } from '../../../../src/book/figures/network-untangle.ts';

const sizes = (nodes: number) => Array.from({ length: nodes }, (_, i) => ({ width: 60 + 10 * (i % 5), height: 24 }));
const star = (nodes: number) => Array.from({ length: nodes - 1 }, (_, i): Link => [0, i + 1]);

test('a star has no line through a box', () => {
	const { points } = boxPositions(sizes(12), star(12), 800, 500);
	expect(linesThroughBoxes(points, sizes(12), star(12))).toBe(0);
});

test('a figure that is too low grows until all boxes find room', () => {
	const { height } = boxPositions(sizes(30), star(30), 400, 200);
	expect(height).toBeGreaterThan(200);
});

test('middles are whole numbers, and the same for the same network', () => {
	const link = fc.tuple(fc.nat(14), fc.nat(14)).filter(([a, b]) => a !== b);
	fc.assert(
		fc.property(fc.array(link, { minLength: 3, maxLength: 25 }), (links) => {
			const found = boxPositions(sizes(15), links, 800, 500);
			expect(found.points.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
			expect(boxPositions(sizes(15), links, 800, 500)).toEqual(found);
		}),
		{ numRuns: 10 },
	);
});
