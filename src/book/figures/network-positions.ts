import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Link, Point, Size } from './network-geometry.ts';
import { relaxed } from './network-relax.ts';
import { linesThroughBoxes, tangle, untangled } from './network-untangle.ts';

const ITERATIONS = 600;
const SETTINGS = { gravity: 0.05, scalingRatio: 12, slowDown: 4, strongGravityMode: true } as const;
const TRIES = 8;
const GROWTH = 1.15;
const TURNS = 4;
/** How many steps all turns together may take, about a tenth of a second: a tangled network gets fewer turns. */
const STEPS = 6_000_000;
/** More than any tangle costs. */
const OVERLAPPING = 1e9;

/**
 * Places boxes so that none meets another and lines pass them by. Positions start from a Halton sequence and are rounded to whole
 * units after the force-directed part, so that every machine finds the same ones.
 * @returns the middles of the boxes, and the height that they take: more than `height` where that is too small.
 */
export function boxPositions(
	sizes: readonly Size[],
	links: readonly Link[],
	width: number,
	height: number,
): { points: Point[]; height: number } {
	const start = forcePositions(sizes.length, links);
	for (let tall = height, tries = 0; ; tall = Math.round(tall * GROWTH), tries += 1) {
		const found = bestOf(start, sizes, links, width, tall);
		if (tries === TRIES || found.cost < OVERLAPPING) return { points: found.points, height: tall };
	}
}

interface Found {
	readonly points: Point[];
	readonly cost: number;
}

/** Tries several ways to spread the nodes, until one leaves no line that runs through a box. */
function bestOf(
	start: readonly Point[],
	sizes: readonly Size[],
	links: readonly Link[],
	width: number,
	height: number,
): Found {
	const perTurn = 12 * Math.max(1, sizes.length) * links.length * links.length;
	let turns = Math.max(1, Math.floor(STEPS / perTurn));
	let best: Found | null = null;
	for (const byOrder of BY_ORDER) {
		const own = Math.min(TURNS, turns);
		if (own === 0) break;
		turns -= own;
		const found = settled(fitted(start, sizes, width, height, byOrder), sizes, links, width, height, own);
		if (best === null || found.cost < best.cost) best = found;
		if (best.cost < OVERLAPPING && linesThroughBoxes(best.points, sizes, links) === 0) break;
	}
	return best as Found;
}

/** Untangles and relaxes in turn, for each undoes some of what the other did; the best of all rounds is taken. */
function settled(
	start: readonly Point[],
	sizes: readonly Size[],
	links: readonly Link[],
	width: number,
	height: number,
	turns: number,
): Found {
	let best: Found = { points: [...start], cost: Number.POSITIVE_INFINITY };
	let points = best.points;
	for (let turn = 0; turn < turns; turn += 1) {
		points = relaxed(untangled(points, sizes, links), sizes, links, width, height);
		const cost = tangle(points, sizes, links) + (overlaps(points, sizes) ? OVERLAPPING : 0);
		if (cost < best.cost) best = { points, cost };
	}
	return best;
}

/** The n-th number of the Halton sequence of a base: spread evenly from 0 to 1 by arithmetic alone. */
function halton(n: number, base: number): number {
	let [result, share] = [0, 1];
	for (let rest = n; rest > 0; rest = Math.floor(rest / base)) {
		share /= base;
		result += share * (rest % base);
	}
	return result;
}

function forcePositions(nodes: number, links: readonly Link[]): Point[] {
	const graph = new Graph({ type: 'undirected', multi: false });
	for (let i = 0; i < nodes; i += 1) graph.addNode(String(i), { x: halton(i + 1, 2), y: halton(i + 1, 3) });
	for (const [from, to] of links) if (!graph.hasEdge(String(from), String(to))) graph.addEdge(String(from), String(to));
	const found = forceAtlas2(graph, { iterations: ITERATIONS, settings: SETTINGS });
	return Array.from({ length: nodes }, (_, i) => found[String(i)] ?? { x: 0, y: 0 });
}

/** How much the order of the nodes counts, beside their distances: evenly spread, they leave each other room. */
const BY_ORDER = [0.8, 0.7, 0.9, 0.6];

/** Spread over the figure, in whole units. */
function fitted(
	points: readonly Point[],
	sizes: readonly Size[],
	width: number,
	height: number,
	byOrder: number,
): Point[] {
	const x = spread(
		points.map((point) => point.x),
		sizes.map((size) => size.width),
		width,
		byOrder,
	);
	const y = spread(
		points.map((point) => point.y),
		sizes.map((size) => size.height),
		height,
		byOrder,
	);
	return points.map((_, i) => ({ x: x[i] as number, y: y[i] as number }));
}

function spread(values: readonly number[], sizes: readonly number[], length: number, byOrder: number): number[] {
	const sorted = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value || a.i - b.i);
	const ranks = new Map(sorted.map(({ i }, rank) => [i, rank / Math.max(1, values.length - 1)]));
	const [low, high] = [sorted[0]?.value ?? 0, sorted.at(-1)?.value ?? 1];
	const margin = Math.max(...sizes) / 2;
	const room = Math.max(0, length - 2 * margin);
	return values.map((value, i) => {
		const share = high === low ? 0.5 : (value - low) / (high - low);
		return Math.round(margin + ((ranks.get(i) ?? 0) * byOrder + share * (1 - byOrder)) * room);
	});
}

/** Whether two boxes stand nearer to each other than is readable. */
function overlaps(points: readonly Point[], sizes: readonly Size[]): boolean {
	const least = 8;
	return points.some((a, i) =>
		points.some((b, k) => {
			if (k <= i) return false;
			const [sa, sb] = [sizes[i] as Size, sizes[k] as Size];
			return (
				(sa.width + sb.width) / 2 + least > Math.abs(b.x - a.x) &&
				(sa.height + sb.height) / 2 + least > Math.abs(b.y - a.y)
			);
		}),
	);
}
