import type { EntityKind } from '../../schema/entity.ts';
import type { Id } from '../../schema/ids.ts';
import { type RelationKind, relationKinds } from '../../schema/relation-kinds.ts';
import type { Book, RelationEdge } from '../model.ts';
import { nameOf } from '../names.ts';

/** An entity that is related to another. */
export interface GraphNode {
	readonly id: Id;
	readonly name: string;
	readonly kind: EntityKind;
	/** In how many relations it stands. */
	readonly degree: number;
}

/** Everything that relates one entity to another in one direction, hedged and not hedged apart. */
export interface GraphEdge {
	readonly from: Id;
	readonly to: Id;
	readonly hedged: boolean;
	/** In the order of the vocabulary, each once. */
	readonly kinds: readonly RelationKind[];
	readonly relations: readonly RelationEdge[];
}

/** The relations of a book as a graph. */
export interface RelationGraph {
	/** By the number of their relations, then by id. */
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
	/** How many entities are related in all. */
	readonly related: number;
}

/** So many entities can be told apart; of more, only the most connected are drawn. */
const [MOST_NODES, MOST_CONNECTED] = [60, 40];
const order = Object.keys(relationKinds) as RelationKind[];

/** The entities that are related to each other; where they are more than 60, the 40 with most relations, as far as those are related among themselves. */
export function relationGraph(book: Book): RelationGraph {
	const degrees = new Map<Id, number>();
	for (const [id, edges] of book.relations) {
		for (const edge of edges) {
			if (!isDrawn(book, id, edge)) continue;
			degrees.set(id, (degrees.get(id) ?? 0) + 1);
			degrees.set(edge.other, (degrees.get(edge.other) ?? 0) + 1);
		}
	}
	const ranked = [...degrees].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	const kept = new Set((ranked.length > MOST_NODES ? ranked.slice(0, MOST_CONNECTED) : ranked).map(([id]) => id));
	const edges = graphEdges(book, kept);
	const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
	const nodes = ranked.flatMap(([id, degree]): GraphNode[] => {
		const entity = book.entities.get(id);
		return entity && linked.has(id) ? [{ id, name: nameOf(entity) ?? id, kind: entity.data.kind, degree }] : [];
	});
	return { nodes, edges, related: ranked.length };
}

/** Relations of an entity to itself, and to what the book lacks, are reported by the checks. */
function isDrawn(book: Book, id: Id, { direction, kind, other }: RelationEdge): boolean {
	return (
		direction === 'forward' && kind !== 'relays' && other !== id && book.entities.has(other) && book.entities.has(id)
	);
}

function graphEdges(book: Book, kept: ReadonlySet<Id>): GraphEdge[] {
	const bundles = new Map<string, { from: Id; to: Id; hedged: boolean; relations: RelationEdge[] }>();
	for (const id of [...kept].sort()) {
		for (const edge of book.relations.get(id) ?? []) {
			if (!isDrawn(book, id, edge) || !kept.has(edge.other)) continue;
			const key = `${id} ${edge.other} ${edge.hedged}`;
			const bundle = bundles.get(key) ?? { from: id, to: edge.other, hedged: edge.hedged, relations: [] };
			bundle.relations.push(edge);
			bundles.set(key, bundle);
		}
	}
	return [...bundles.values()].map((bundle) => {
		const kinds = new Set(bundle.relations.map(({ kind }) => kind));
		return { ...bundle, kinds: order.filter((kind) => kinds.has(kind)) };
	});
}
