import type { EntityKind } from '../../schema/entity.ts';
import { type RelationKind, relationKinds } from '../../schema/relation-kinds.ts';
import { hrefFrom, type PagePath, pageOf } from '../href.ts';
import type { Book } from '../model.ts';
import { nameOf } from '../names.ts';
import { type GraphEdge, type GraphNode, type RelationGraph, relationGraph } from './network-graph.ts';
import { type Curve, clearCurve, curvePath, headPath, placedWords } from './network-lines.ts';
import { boxPositions, type Link, type Size } from './network-positions.ts';
import { type NodeShape, nodeShapes, shapePath } from './node-shape.ts';
import { type Box, tenth } from './paths.ts';
import { textWidth, wrappedText } from './text-width.ts';

/** An entity of the figure: its box and the lines of its name. */
export interface PlacedNode {
	readonly href: string;
	readonly title: string;
	readonly shape: NodeShape;
	readonly d: string;
	readonly box: Box;
	readonly size: number;
	readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** A line from one entity to another, with its words. */
export interface PlacedLine {
	/** Every relation that it stands for, with the claims behind it. */
	readonly title: string;
	readonly hedged: boolean;
	readonly d: string;
	/** The head of its arrow; `null` for what holds in both directions alike. */
	readonly head: string | null;
	readonly words: {
		readonly box: Box;
		readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
	} | null;
}

export interface NetworkKeyEntry {
	readonly shape: NodeShape;
	readonly d: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** The network of relations laid out: coordinates in the units of `width`. */
export interface NetworkFigure {
	readonly width: number;
	readonly height: number;
	readonly label: string;
	readonly nodes: readonly PlacedNode[];
	readonly lines: readonly PlacedLine[];
	readonly key: readonly NetworkKeyEntry[];
	/** How to read it, and what it leaves out. */
	readonly notes: readonly string[];
}

export const NODE_TYPE = 11.5;
const STATE_TYPE = 13;
const WORD_TYPE = 10;
const KEY_TYPE = 10.5;
const [LINE, WORD_LINE] = [14, 12];
const [PAD_X, PAD_Y] = [9, 5];
/** Widest line of a name and of the words on a line, and how many lines each may take. */
const NAME = { width: 134, lines: 4 };
const WORDS = { width: 92, lines: 3 };
/** How far two lines between the same entities bend apart. */
const BEND = 24;
/** Room for a node and what leads to it, in square units. */
const ROOM = 21_000;
const LEAST_HEIGHT = 300;
/** A figure with fewer relations than this shows no more than its table. */
const LEAST = 4;
/** A kind that stands on this many lines or more is the one that needs no words, if none is commoner. */
const QUIET_FROM = 4;
const KEY_LINE = 24;
const NO_ROOM = '…';

export interface NetworkOptions {
	readonly from: PagePath;
	readonly width: number;
}

/** The relations of a book as a network; `null` where there are too few for a figure. */
export function networkFigure(book: Book, { from, width }: NetworkOptions): NetworkFigure | null {
	const graph = relationGraph(book);
	if (graph.edges.length < LEAST) return null;
	const names = graph.nodes.map(nameLines);
	const sizes = names.map(({ size }) => size);
	const index = new Map(graph.nodes.map(({ id }, i) => [id, i]));
	const links = graph.edges.map((edge): Link => [index.get(edge.from) as number, index.get(edge.to) as number]);
	const wanted = Math.max(LEAST_HEIGHT, Math.round((graph.nodes.length * ROOM) / width));
	const { points, height } = boxPositions(sizes, links, width - 2, wanted);
	const boxes = points.map(({ x, y }, i) => {
		const size = sizes[i] as Size;
		// A unit at the edge for the stroke of the outline.
		return { x: x + 1 - size.width / 2, y: y + 1 - size.height / 2, ...size };
	});
	const quiet = quietKind(graph.edges);
	const curves = bentCurves(links, boxes);
	const lines = placedLines(book, graph, curves, boxes, quiet, { width, height });
	const shapes = new Set(graph.nodes.map(({ kind }) => shapeOf(kind)));
	const key = networkKey(shapes, width, height + 14);
	return {
		width,
		height: key.bottom,
		label: `Network of ${graph.nodes.length} entities and the relations between them. The table below says the same in words.`,
		nodes: graph.nodes.map((node, i) => placedNode(node, names[i] as Name, boxes[i] as Box, from)),
		lines,
		key: key.entries,
		notes: notesOf(graph, lines, quiet),
	};
}

interface Name {
	readonly lines: readonly string[];
	readonly type: number;
	readonly size: Size;
}

function nameLines({ name, kind }: GraphNode): Name {
	const type = kind === 'state' ? STATE_TYPE : NODE_TYPE;
	const lines = wrappedText(name, type, NAME.width, NAME.lines);
	const width = Math.max(...lines.map((line) => textWidth(line, type))) + 2 * PAD_X;
	return { lines, type, size: { width: Math.ceil(width), height: lines.length * LINE + 2 * PAD_Y } };
}

function shapeOf(kind: EntityKind): NodeShape {
	return nodeShapes.find(({ kinds }) => kinds.includes(kind))?.shape ?? 'plain';
}

function placedNode({ id, name, kind }: GraphNode, { lines, type }: Name, box: Box, from: PagePath): PlacedNode {
	const shape = shapeOf(kind);
	return {
		href: hrefFrom(from, pageOf('entities', id)),
		title: `${name}, ${kind}`,
		shape,
		d: shapePath(shape, box),
		box,
		size: type,
		lines: setLines(lines, box, LINE),
	};
}

/** Lines of text about the middle of a box. */
function setLines(lines: readonly string[], { x, y, width, height }: Box, lineHeight: number): PlacedNode['lines'] {
	const first = y + height / 2 - ((lines.length - 1) * lineHeight) / 2 + 4;
	return lines.map((text, i) => ({ text, x: tenth(x + width / 2), y: tenth(first + i * lineHeight) }));
}

/** The kind that stands alone on most lines: drawn without words, which would be the same everywhere. */
function quietKind(edges: readonly GraphEdge[]): RelationKind | null {
	const alone = Map.groupBy(
		edges.filter(({ kinds }) => kinds.length === 1),
		({ kinds }) => kinds[0] as RelationKind,
	);
	const [commonest] = [...alone].sort(([, a], [, b]) => b.length - a.length);
	return commonest && commonest[1].length >= QUIET_FROM ? commonest[0] : null;
}

/** Lines between the same two entities bend apart, and all bend out of the way of boxes. */
function bentCurves(links: readonly Link[], boxes: readonly Box[]): Curve[] {
	const pairOf = ([a, b]: Link): string => `${Math.min(a, b)} ${Math.max(a, b)}`;
	const together = Map.groupBy(links.keys(), (i) => pairOf(links[i] as Link));
	return links.map((link, i) => {
		const [a, b] = link;
		const pair = together.get(pairOf(link)) ?? [i];
		const side = (pair.indexOf(i) - (pair.length - 1) / 2) * (a < b ? 1 : -1);
		return clearCurve(boxes, a, b, side * 2 * BEND);
	});
}

function placedLines(
	book: Book,
	{ edges }: RelationGraph,
	curves: readonly Curve[],
	boxes: readonly Box[],
	quiet: RelationKind | null,
	within: Size,
): PlacedLine[] {
	const words = edges.map(({ kinds }) =>
		kinds.length === 1 && kinds[0] === quiet
			? null
			: wrappedText(kinds.map((kind) => relationKinds[kind].forward).join(', '), WORD_TYPE, WORDS.width, WORDS.lines),
	);
	const placed = placedWords(curves, words.map(wordsSize), boxes, within);
	const lacking = words.map((lines, i) => (lines !== null && placed[i] === null ? [NO_ROOM] : null));
	const taken = [...boxes, ...placed.filter((box) => box !== null)];
	const short = placedWords(curves, lacking.map(wordsSize), taken, within);
	return edges.map((edge, i): PlacedLine => {
		const [curve, box] = [curves[i] as Curve, placed[i] ?? short[i] ?? null];
		const lines = placed[i] ? words[i] : lacking[i];
		return {
			title: titleOf(book, edge),
			hedged: edge.hedged,
			d: curvePath(curve),
			head: edge.kinds.every(isMutual) ? null : headPath(curve),
			words: box && lines ? { box: rounded(box), lines: setLines(lines, box, WORD_LINE) } : null,
		};
	});
}

function wordsSize(lines: readonly string[] | null): Size | null {
	if (lines === null) return null;
	const width = Math.max(...lines.map((line) => textWidth(line, WORD_TYPE))) + 4;
	return { width: Math.ceil(width), height: lines.length * WORD_LINE + 2 };
}

function rounded({ x, y, width, height }: Box): Box {
	return { x: tenth(x), y: tenth(y), width, height };
}

function isMutual(kind: RelationKind): boolean {
	return relationKinds[kind].forward === relationKinds[kind].backward;
}

/** "Russia promised Iran: S-400 (S2.4, S4.27); …" */
function titleOf(book: Book, { from, to, hedged, relations }: GraphEdge): string {
	const name = (id: GraphEdge['from']): string => nameOf(book.byId.get(id)) ?? id;
	const told = relations.map(({ kind, item, evidence }) => {
		const numbers = evidence.flatMap((ref) => book.claims.get(ref)?.number ?? []);
		const thing = item === null ? '' : ` (${name(item)})`;
		return `${name(from)} ${relationKinds[kind].forward} ${name(to)}${thing}: ${numbers.join(', ')}`;
	});
	return told.join('; ') + (hedged ? '; hedged or disputed in every source' : '');
}

function networkKey(
	shapes: ReadonlySet<NodeShape>,
	width: number,
	top: number,
): { entries: NetworkKeyEntry[]; bottom: number } {
	let [x, y] = [1, top];
	const entries = nodeShapes
		.filter(({ shape }) => shapes.has(shape))
		.map(({ shape, text }): NetworkKeyEntry => {
			const wide = 28 + 6 + textWidth(text, KEY_TYPE);
			if (x > 1 && x + wide > width) [x, y] = [1, y + KEY_LINE];
			const entry = { shape, d: shapePath(shape, { x, y, width: 28, height: 16 }), text, x: x + 34, y: y + 12 };
			x = tenth(x + wide + 22);
			return entry;
		});
	return { entries, bottom: y + KEY_LINE };
}

function notesOf(
	{ nodes, related }: RelationGraph,
	lines: readonly PlacedLine[],
	quiet: RelationKind | null,
): string[] {
	const short = lines.some(({ words }) => words?.lines[0]?.text === NO_ROOM);
	return [
		'An arrow reads from its start to its head.',
		...(quiet === null ? [] : [`A line without words means “${relationKinds[quiet].forward}”.`]),
		...(lines.some(({ hedged }) => hedged) ? ['A dashed line rests on hedged or disputed claims only.'] : []),
		...(short ? [`“${NO_ROOM}” stands where there is no room for the words; the table has them.`] : []),
		...(nodes.length < related
			? [
					`Of ${related} entities with relations the figure shows the ${nodes.length} most connected; the table has all.`,
				]
			: []),
	];
}
