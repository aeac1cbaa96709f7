import { describe, expect, test } from 'vitest';
import { clearCurve, curvePath, headPath, placedWords, pointOn } from '../../../../src/book/figures/network-lines.ts';

const box = (x: number, y: number) => ({ x, y, width: 40, height: 20 });

describe('clearCurve', () => {
	test('runs straight from one box to the other, and stops short of both', () => {
		const curve = clearCurve([box(0, 0), box(200, 0)], 0, 1, 0);
		expect(curvePath(curve)).toBe('M43 10Q120 10 197 10');
		expect(headPath(curve)).toBe('M197 10L190 12.8L190 7.2z');
	});

	test('bends around a box that stands in between', () => {
		const between = box(100, 0);
		const curve = clearCurve([box(0, 0), box(200, 0), between], 0, 1, 0);
		for (let t = 0; t <= 1; t += 0.01) {
			const { x, y } = pointOn(curve, t);
			expect(x > between.x && x < between.x + 40 && y > between.y && y < between.y + 20).toBe(false);
		}
	});

	test('a line that is bent apart from another bends further apart, not back', () => {
		const boxes = [box(0, 0), box(200, 0), box(100, 10)];
		expect(Math.sign(clearCurve(boxes, 0, 1, 24).control.y - 10)).toBe(1);
		expect(Math.sign(clearCurve(boxes, 0, 1, -24).control.y - 10)).toBe(-1);
	});
});

describe('placedWords', () => {
	const ends = [box(0, 100), box(300, 100)];
	const curve = clearCurve(ends, 0, 1, 0);
	const within = { width: 400, height: 300 };
	const words = { width: 50, height: 14 };

	test('stand in the middle of their line', () => {
		expect(placedWords([curve], [words], ends, within)).toEqual([{ x: 145, y: 103, ...words }]);
	});

	test('give way to a box, and to each other', () => {
		const [moved] = placedWords([curve], [words], [...ends, box(150, 95)], within);
		expect(moved && (moved.x + 50 <= 148 || moved.x >= 192)).toBe(true);
		const [first, second] = placedWords([curve, curve], [words, words], ends, within);
		expect(Math.abs((first?.x ?? 0) - (second?.x ?? 0))).toBeGreaterThanOrEqual(53);
	});

	test('are left out where there is no room', () => {
		expect(placedWords([curve, curve], [{ width: 400, height: 14 }, null], ends, within)).toEqual([null, null]);
	});
});
