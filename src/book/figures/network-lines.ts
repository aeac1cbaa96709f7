import type { Point, Size } from './network-geometry.ts';
import { type Box, boxesMeet, tenth } from './paths.ts';

/** A line between two boxes: a curve with one control point, straight where that lies in its middle. */
export interface Curve {
	readonly start: Point;
	readonly control: Point;
	readonly end: Point;
}

/** In so many steps a line is followed. */
const SAMPLES = 32;
/** Between a box and the line that starts or ends at it. */
const CLEAR = 3;
const [HEAD_LENGTH, HEAD_WIDTH] = [7, 5.6];

/** The line from one box to another, bent to its left by `bend`. */
function curveBetween(a: Point, sizeA: Size, b: Point, sizeB: Size, bend: number): Curve {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
	const control = { x: (a.x + b.x) / 2 - (dy / length) * bend, y: (a.y + b.y) / 2 + (dx / length) * bend };
	return { start: leaving(a, sizeA, control), control, end: leaving(b, sizeB, control) };
}

/** Where the way from the middle of a box to a point leaves the box. */
function leaving(middle: Point, size: Size, towards: Point): Point {
	const [dx, dy] = [towards.x - middle.x, towards.y - middle.y];
	const share = Math.min(
		dx === 0 ? 1 : (size.width / 2 + CLEAR) / Math.abs(dx),
		dy === 0 ? 1 : (size.height / 2 + CLEAR) / Math.abs(dy),
		1,
	);
	return { x: middle.x + dx * share, y: middle.y + dy * share };
}

export function pointOn({ start, control, end }: Curve, t: number): Point {
	const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
	return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
}

export function curvePath({ start, control, end }: Curve): string {
	const at = ({ x, y }: Point): string => `${tenth(x)} ${tenth(y)}`;
	return `M${at(start)}Q${at(control)} ${at(end)}`;
}

/** The head of the arrow at the end of a line. */
export function headPath({ control, end }: Curve): string {
	const [dx, dy] = [end.x - control.x, end.y - control.y];
	const length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
	const [ux, uy] = [dx / length, dy / length];
	const [x, y] = [end.x - ux * HEAD_LENGTH, end.y - uy * HEAD_LENGTH];
	const [sx, sy] = [(-uy * HEAD_WIDTH) / 2, (ux * HEAD_WIDTH) / 2];
	return `M${tenth(end.x)} ${tenth(end.y)}L${tenth(x + sx)} ${tenth(y + sy)}L${tenth(x - sx)} ${tenth(y - sy)}z`;
}

/** How far a line bends out of the way of boxes, the least first, and how near it may come to them. */
const BENDS = [0, 18, -18, 36, -36, 54, -54, 72, -72, 96, -96];
const PASSING = 3;

/** The line from one box to another that bends `bend`, or as little more as it takes to run through no other box. */
export function clearCurve(boxes: readonly Box[], from: number, to: number, bend: number): Curve {
	const [a, b] = [boxes[from] as Box, boxes[to] as Box];
	const others = boxes.filter((_, i) => i !== from && i !== to);
	// Lines that are bent apart bend further apart, never back together.
	const further = BENDS.filter((more) => more * bend >= 0);
	const curves = further.values().map((more) => curveBetween(middleOf(a), a, middleOf(b), b, bend + more));
	return curves.find((curve) => isClear(curve, others)) ?? curveBetween(middleOf(a), a, middleOf(b), b, bend);
}

function middleOf({ x, y, width, height }: Box): Point {
	return { x: x + width / 2, y: y + height / 2 };
}

function isClear(curve: Curve, boxes: readonly Box[]): boolean {
	const points = Array.from({ length: SAMPLES + 1 }, (_, i) => pointOn(curve, i / SAMPLES));
	return boxes.every((box) => {
		const wider = grown(box, PASSING);
		return !points.some((point) => lies(point, wider));
	});
}

function grown({ x, y, width, height }: Box, by: number): Box {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Where on its line a word may stand, the middle first. */
const PLACES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];
const [FROM_BOXES, FROM_LABELS] = [2, 3];

/**
 * Places a word on each line that has one: clear of all boxes and other words, and over as few other lines as can be. `null` where
 * there is no such place, or no word.
 */
export function placedWords(
	curves: readonly Curve[],
	words: readonly (Size | null)[],
	boxes: readonly Box[],
	within: Size,
): (Box | null)[] {
	const samples = curves.map((curve) => Array.from({ length: SAMPLES + 1 }, (_, i) => pointOn(curve, i / SAMPLES)));
	const placed: (Box | null)[] = curves.map(() => null);
	// The longest words have the fewest places.
	const order = words.map((_, i) => i).sort((a, b) => (words[b]?.width ?? 0) - (words[a]?.width ?? 0) || a - b);
	for (const i of order) {
		const size = words[i];
		if (!size) continue;
		let [best, cost] = [null as Box | null, Number.POSITIVE_INFINITY];
		for (const t of PLACES) {
			const middle = pointOn(curves[i] as Curve, t);
			const box = { x: middle.x - size.width / 2, y: middle.y - size.height / 2, ...size };
			if (box.x < 0 || box.y < 0 || box.x + box.width > within.width || box.y + box.height > within.height) continue;
			if (boxes.some((other) => boxesMeet(box, other, FROM_BOXES))) continue;
			if (placed.some((other) => other !== null && boxesMeet(box, other, FROM_LABELS))) continue;
			const crossed = samples.filter((points, k) => k !== i && points.some((point) => lies(point, box))).length;
			if (crossed < cost) [best, cost] = [box, crossed];
		}
		placed[i] = best;
	}
	return placed;
}

function lies({ x, y }: Point, box: Box): boolean {
	return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}
