import { type RelationKind, relationKinds } from '../../schema/relation-kinds.ts';
import type { Book } from '../model.ts';
import { nameOf } from '../names.ts';
import type { Link, Size } from './network-geometry.ts';
import type { GraphEdge } from './network-graph.ts';
import { type Curve, clearCurve, curvePath, headPath, placedWords } from './network-lines.ts';
import { type Box, tenth } from './paths.ts';
import { centredLines, type PlacedText } from './placed-text.ts';
import { textWidth, wrappedText } from './text-width.ts';

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
		readonly lines: readonly PlacedText[];
	} | null;
}

const WORD_TYPE = 11;
const WORD_LINE = 13;
/** Widest line of the words on a line, and how many lines they may take. */
const WORDS = { width: 96, lines: 3 };
/** How far two lines between the same entities bend apart. */
const BEND = 24;
/** A kind that stands on this many lines or more is the one that needs no words, if none is commoner. */
const QUIET_FROM = 4;
/** What stands where there is no room for words. */
export const NO_ROOM = '…';

/** The kind that stands alone on most lines: drawn without words, which would be the same everywhere. */
export function quietKind(edges: readonly GraphEdge[]): RelationKind | null {
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

/** The lines of a network with their words. `links` names the ends of each by the places of their boxes. */
export function placedLines(
	book: Book,
	edges: readonly GraphEdge[],
	links: readonly Link[],
	boxes: readonly Box[],
	quiet: RelationKind | null,
	within: Size,
): PlacedLine[] {
	const curves = bentCurves(links, boxes);
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
			words: box && lines ? { box: rounded(box), lines: centredLines(lines, box, WORD_LINE) } : null,
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
	return told.join('; ') + (hedged ? '; rests only on hedged or disputed claims' : '');
}
