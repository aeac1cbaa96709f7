import type { EntityKind } from '../../schema/entity.ts';
import { type RelationKind, relationKinds } from '../../schema/relation-kinds.ts';
import { hrefFrom, type PagePath, pageOf } from '../href.ts';
import type { Book } from '../model.ts';
import type { Link, Size } from './network-geometry.ts';
import { type GraphNode, type RelationGraph, relationGraph } from './network-graph.ts';
import { boxPositions } from './network-positions.ts';
import { NO_ROOM, type PlacedLine, placedLines, quietKind } from './network-words.ts';
import { type NodeShape, nodeShapes, shapePath } from './node-shape.ts';
import { type Box, tenth } from './paths.ts';
import { centredLines, type PlacedText } from './placed-text.ts';
import { textWidth, wrappedText } from './text-width.ts';

/** An entity of the figure: its box and the lines of its name. */
export interface PlacedNode {
	readonly href: string;
	readonly title: string;
	readonly shape: NodeShape;
	readonly d: string;
	readonly box: Box;
	readonly size: number;
	readonly lines: readonly PlacedText[];
}

/** A shape that occurs, with the kinds of entity that it stands for. */
export interface NetworkKeyEntry extends PlacedText {
	readonly shape: NodeShape;
	readonly d: string;
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

const NODE_TYPE = 11.5;
const STATE_TYPE = 13;
const KEY_TYPE = 11;
const LINE = 14;
const [PAD_X, PAD_Y] = [9, 5];
/** Widest line of a name, and how many lines it may take. */
const NAME = { width: 134, lines: 4 };
/** Room for a node and what leads to it, in square units. */
const ROOM = 21_000;
const LEAST_HEIGHT = 300;
/** A figure with fewer relations than this shows no more than its table. */
const LEAST = 4;
const KEY_LINE = 24;

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
	const lines = placedLines(book, graph.edges, links, boxes, quiet, { width, height });
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
		lines: centredLines(lines, box, LINE),
	};
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
