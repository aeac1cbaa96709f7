import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrowPath, boxesMeet, boxPath, circlePath, hatchPath, tenth } from '../../../../src/book/figures/paths.ts';

test('tenth rounds to a tenth and knows no negative zero', () => {
	expect([tenth(1.26), tenth(-0.01), tenth(-1.04)]).toEqual([1.3, 0, -1]);
});

test('a box, a circle and an arrow', () => {
	expect(boxPath({ x: 1, y: 2, width: 30.04, height: 8 })).toBe('M1 2h30v8h-30z');
	expect(circlePath(10, 5, 4)).toBe('M6 5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z');
	expect(arrowPath(10, 5, 1, 4)).toBe('M6 1L10 5L6 9');
	expect(arrowPath(10, 5, -1, 4)).toBe('M14 1L10 5L14 9');
});

describe('boxesMeet', () => {
	const box = { x: 0, y: 0, width: 10, height: 10 };
	test.each([
		['side by side', { ...box, x: 10 }, 0, false],
		['nearer than the gap', { ...box, x: 12 }, 3, true],
		['one inside the other', { x: 2, y: 2, width: 1, height: 1 }, 0, true],
		['above each other', { ...box, y: 11 }, 0, false],
	])('%s', (_, other, gap, meets) => {
		expect([boxesMeet(box, other, gap), boxesMeet(other, box, gap)]).toEqual([meets, meets]);
	});
});

test('a hatching has lines, and stays inside its box', () => {
	const number = fc.integer({ min: 0, max: 400 });
	fc.assert(
		fc.property(number, number, fc.integer({ min: 10, max: 300 }), (x, y, width) => {
			const numbers = (hatchPath({ x, y, width, height: 8 }, 4).match(/-?[\d.]+/g) ?? []).map(Number);
			expect(numbers.length).toBeGreaterThanOrEqual(8);
			for (const [i, value] of numbers.entries()) {
				const [from, to] = i % 2 === 0 ? [x, x + width] : [y, y + 8];
				expect(value).toBeGreaterThanOrEqual(from - 0.1);
				expect(value).toBeLessThanOrEqual(to + 0.1);
			}
		}),
	);
});
