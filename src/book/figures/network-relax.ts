import type { Link, Point, Size } from './network-geometry.ts';

/** Between two boxes, from side to side and from top to bottom; more where a line with words joins them. */
const [GAP_X, GAP_Y] = [22, 20];
const [JOINED_X, JOINED_Y] = [64, 40];
/** Between a box and a line that passes it. */
const CLEAR = 7;
const ROUNDS = 300;
/** How far a box moves out of the way of a line at first, and the share of the rounds after which it moves no more. */
const [GIVE, QUIET] = [0.5, 0.85];
/** A touch less than a unit is no overlap. */
const SLACK = 0.5;

/** Positions and half sizes in plain arrays: they are gone over hundreds of thousands of times. */
interface Field {
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly halfWidth: Float64Array;
	readonly halfHeight: Float64Array;
	/** For each pair of nodes, at `i * nodes + k`, 1 where a line joins them. */
	readonly joined: Uint8Array;
	readonly links: readonly Link[];
}

/** Moves boxes away from the lines of others and from each other, and keeps them inside; in whole units. */
export function relaxed(
	start: readonly Point[],
	sizes: readonly Size[],
	links: readonly Link[],
	width: number,
	height: number,
): Point[] {
	const nodes = start.length;
	const joined = new Uint8Array(nodes * nodes);
	for (const [a, b] of links) joined[Math.min(a, b) * nodes + Math.max(a, b)] = 1;
	const field: Field = {
		x: Float64Array.from(start, (point) => point.x),
		y: Float64Array.from(start, (point) => point.y),
		halfWidth: Float64Array.from(sizes, (size) => size.width / 2),
		halfHeight: Float64Array.from(sizes, (size) => size.height / 2),
		joined,
		links,
	};
	for (let round = 0; round < ROUNDS; round += 1) {
		// Lines are given way at first; the last rounds only keep boxes apart.
		const strength = GIVE * (1 - round / (ROUNDS * QUIET));
		if (strength > 0) for (const [from, to] of links) giveWay(field, from, to, strength);
		const met = keepApart(field);
		keepInside(field, width, height);
		if (!met && strength <= 0) break;
	}
	return start.map((_, i) => ({ x: Math.round(field.x[i] as number), y: Math.round(field.y[i] as number) }));
}

/** Moves boxes away from the line between two others. */
function giveWay({ x, y, halfWidth, halfHeight }: Field, from: number, to: number, strength: number): void {
	const [ax, ay] = [x[from] as number, y[from] as number];
	const [dx, dy] = [(x[to] as number) - ax, (y[to] as number) - ay];
	const length = Math.sqrt(dx * dx + dy * dy);
	if (length < 1) return;
	const [nx, ny] = [-dy / length, dx / length];
	for (let k = 0; k < x.length; k += 1) {
		if (k === from || k === to) continue;
		const px = (x[k] as number) - ax;
		const py = (y[k] as number) - ay;
		const along = px * dx + py * dy;
		if (along < 0 || along > length * length) continue;
		const away = px * nx + py * ny;
		const needed = Math.abs(nx) * (halfWidth[k] as number) + Math.abs(ny) * (halfHeight[k] as number) + CLEAR;
		if (Math.abs(away) >= needed) continue;
		const push = (away < 0 ? -1 : 1) * (needed - Math.abs(away)) * strength;
		x[k] = (x[k] as number) + nx * push;
		y[k] = (y[k] as number) + ny * push;
	}
}

/** Moves boxes that meet apart, along the shorter way; says whether any did. */
function keepApart({ x, y, halfWidth, halfHeight, joined }: Field): boolean {
	let met = false;
	for (let i = 0; i < x.length; i += 1) {
		for (let k = i + 1; k < x.length; k += 1) {
			const near = joined[i * x.length + k] === 1;
			const dx = (x[k] as number) - (x[i] as number);
			const dy = (y[k] as number) - (y[i] as number);
			const overX = (halfWidth[i] as number) + (halfWidth[k] as number) + (near ? JOINED_X : GAP_X) - Math.abs(dx);
			const overY = (halfHeight[i] as number) + (halfHeight[k] as number) + (near ? JOINED_Y : GAP_Y) - Math.abs(dy);
			if (overX <= SLACK || overY <= SLACK) continue;
			met = true;
			if (overX < overY) pushApart(x, i, k, dx < 0 ? -overX : overX);
			else pushApart(y, i, k, dy < 0 ? -overY : overY);
		}
	}
	return met;
}

function pushApart(places: Float64Array, i: number, k: number, by: number): void {
	places[i] = (places[i] as number) - by / 2;
	places[k] = (places[k] as number) + by / 2;
}

function keepInside({ x, y, halfWidth, halfHeight }: Field, width: number, height: number): void {
	for (let i = 0; i < x.length; i += 1) {
		x[i] = between(x[i] as number, halfWidth[i] as number, width - (halfWidth[i] as number));
		y[i] = between(y[i] as number, halfHeight[i] as number, height - (halfHeight[i] as number));
	}
}

function between(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}
