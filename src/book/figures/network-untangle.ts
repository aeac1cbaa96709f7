import type { Link, Point, Size } from './network-geometry.ts';

/** What a crossing of two lines costs, and a line that runs through a box, in units of length. */
const [CROSSING, THROUGH] = [240, 420];
/** How often all pairs are tried; once where there are so many lines that every try is slow. */
const PASSES = 3;
const MANY_LINES = 100;
/** How much is gained at least, so that nodes do not change places for ever. */
const GAIN = 1;

/** Boxes and lines in plain arrays: they are gone over hundreds of thousands of times. */
interface Drawing {
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly halfWidth: Float64Array;
	readonly halfHeight: Float64Array;
	readonly from: Int32Array;
	readonly to: Int32Array;
}

/** Lets nodes change places with each other as long as that saves crossings, lines through boxes, or length. */
export function untangled(start: readonly Point[], sizes: readonly Size[], links: readonly Link[]): Point[] {
	const drawing = drawingOf(start, sizes, links);
	const at = linksByNode(start.length, links);
	const passes = links.length > MANY_LINES ? 1 : PASSES;
	for (let pass = 0; pass < passes; pass += 1) {
		let changed = false;
		for (let i = 0; i < start.length; i += 1) {
			for (let k = i + 1; k < start.length; k += 1) {
				const own = [...new Set([...(at[i] as number[]), ...(at[k] as number[])])];
				const before = costOf(drawing, own, [i, k]);
				swap(drawing, i, k);
				if (costOf(drawing, own, [i, k]) < before - GAIN) changed = true;
				else swap(drawing, i, k);
			}
		}
		if (!changed) break;
	}
	return start.map((_, i) => ({ x: drawing.x[i] as number, y: drawing.y[i] as number }));
}

/** What all crossings, lines through boxes and lengths cost together. */
export function tangle(points: readonly Point[], sizes: readonly Size[], links: readonly Link[]): number {
	return costOf(drawingOf(points, sizes, links), [...links.keys()], []);
}

/** How often a line runs through the box of a node that it does not join. */
export function linesThroughBoxes(points: readonly Point[], sizes: readonly Size[], links: readonly Link[]): number {
	const drawing = drawingOf(points, sizes, links);
	let count = 0;
	for (const [a, b] of links) for (let n = 0; n < points.length; n += 1) if (runsThrough(drawing, a, b, n)) count += 1;
	return count;
}

function drawingOf(points: readonly Point[], sizes: readonly Size[], links: readonly Link[]): Drawing {
	return {
		x: Float64Array.from(points, ({ x }) => x),
		y: Float64Array.from(points, ({ y }) => y),
		halfWidth: Float64Array.from(sizes, ({ width }) => width / 2),
		halfHeight: Float64Array.from(sizes, ({ height }) => height / 2),
		from: Int32Array.from(links, ([from]) => from),
		to: Int32Array.from(links, ([, to]) => to),
	};
}

function linksByNode(nodes: number, links: readonly Link[]): number[][] {
	const at: number[][] = Array.from({ length: nodes }, () => []);
	for (const [l, ends] of links.entries()) for (const end of ends) at[end]?.push(l);
	return at;
}

function swap({ x, y }: Drawing, i: number, k: number): void {
	const [atX, atY] = [x[i] as number, y[i] as number];
	x[i] = x[k] as number;
	y[i] = y[k] as number;
	x[k] = atX;
	y[k] = atY;
}

/** What the lines named cost, and all lines that run through the nodes named. */
function costOf(drawing: Drawing, lines: readonly number[], nodes: readonly number[]): number {
	const { x, y, from, to } = drawing;
	let cost = 0;
	for (const l of lines) {
		const a = from[l] as number;
		const b = to[l] as number;
		const dx = (x[b] as number) - (x[a] as number);
		const dy = (y[b] as number) - (y[a] as number);
		cost += Math.sqrt(dx * dx + dy * dy);
		for (let m = 0; m < from.length; m += 1) {
			if (crosses(drawing, a, b, from[m] as number, to[m] as number)) cost += CROSSING;
		}
		for (let n = 0; n < x.length; n += 1) if (runsThrough(drawing, a, b, n)) cost += THROUGH;
	}
	for (const n of nodes) {
		for (let l = 0; l < from.length; l += 1) {
			if (runsThrough(drawing, from[l] as number, to[l] as number, n)) cost += THROUGH;
		}
	}
	return cost;
}

/** Whether the line from a to b and the one from c to d cross; lines with a common end do not. */
function crosses({ x, y }: Drawing, a: number, b: number, c: number, d: number): boolean {
	if (a === c || a === d || b === c || b === d) return false;
	const ax = x[a] as number;
	const ay = y[a] as number;
	const abx = (x[b] as number) - ax;
	const aby = (y[b] as number) - ay;
	const cx = (x[c] as number) - ax;
	const cy = (y[c] as number) - ay;
	const dx = (x[d] as number) - ax;
	const dy = (y[d] as number) - ay;
	if (abx * cy > aby * cx === abx * dy > aby * dx) return false;
	const cdx = dx - cx;
	const cdy = dy - cy;
	return cdy * cx > cdx * cy !== cdx * (aby - cy) > cdy * (abx - cx);
}

/** Whether the line from a to b runs through the box of another node. */
function runsThrough({ x, y, halfWidth, halfHeight }: Drawing, a: number, b: number, n: number): boolean {
	if (n === a || n === b) return false;
	const ax = x[a] as number;
	const ay = y[a] as number;
	const dx = (x[b] as number) - ax;
	const dy = (y[b] as number) - ay;
	const px = (x[n] as number) - ax;
	const py = (y[n] as number) - ay;
	const along = px * dx + py * dy;
	if (along <= 0 || along >= dx * dx + dy * dy) return false;
	const reach = (halfWidth[n] as number) * Math.abs(dy) + (halfHeight[n] as number) * Math.abs(dx);
	return Math.abs(px * dy - py * dx) < reach;
}
