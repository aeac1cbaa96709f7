import type { Id } from '../../schema/ids.ts';
import { type RelationKind, relationKinds } from '../../schema/relation-kinds.ts';
import type { Edtf } from '../../schema/scalars.ts';
import { dateWords } from '../date-words.ts';
import type { RelationEdge } from '../model.ts';
import type { FactPart } from './fact.ts';
import { type EvidenceLink, evidenceLinks, namedLink } from './named-link.ts';
import type { Setting } from './setting.ts';

/** A relation as a sentence without its subject: "supplies S-400 to Iran". */
export interface RelationRow {
	readonly parts: readonly FactPart[];
	/** "since April 2025", "2021 to 2024"; `null` when no source gives a date. */
	readonly time: string | null;
	readonly hedged: boolean;
	readonly evidence: readonly EvidenceLink[];
}

/** How a relation that names an item reads from either end; the item comes first, then the other end. */
const withItem: Partial<Record<RelationKind, Record<RelationEdge['direction'], readonly [string, string]>>> = {
	supplies: { forward: ['supplies', 'to'], backward: ['is supplied with', 'by'] },
	'ordered-from': { forward: ['ordered', 'from'], backward: ['has an order for', 'from'] },
	promised: { forward: ['promised', 'to'], backward: ['was promised', 'by'] },
};

/** The relations of an entity in both directions, and those in which it is the item. Relays are told elsewhere. */
export function relationRows(setting: Setting, id: Id): RelationRow[] {
	const edges = (setting.book.relations.get(id) ?? []).filter(({ kind }) => kind !== 'relays').sort(byKind);
	return [...edges.map((edge) => row(setting, edge, phrase(setting, edge))), ...itemRows(setting, id)];
}

const order = Object.keys(relationKinds);

/** Relations of one kind stand together, those that start here first. */
function byKind(a: RelationEdge, b: RelationEdge): number {
	return (
		order.indexOf(a.kind) - order.indexOf(b.kind) ||
		(b.direction < a.direction ? -1 : Number(a.direction < b.direction))
	);
}

function row({ book, from }: Setting, edge: RelationEdge, parts: FactPart[]): RelationRow {
	return {
		parts,
		time: timeWords(edge.from, edge.to),
		hedged: edge.hedged,
		evidence: evidenceLinks(book, from, edge.evidence),
	};
}

function phrase({ book, from }: Setting, { kind, direction, item, other }: RelationEdge): FactPart[] {
	const end = namedLink(book, from, other);
	if (item === null) return [plain(`${relationKinds[kind][direction]} `), end];
	const thing = namedLink(book, from, item);
	const verb = withItem[kind]?.[direction];
	if (!verb) return [plain(`${relationKinds[kind][direction]} `), end, plain(' ('), thing, plain(')')];
	return [plain(`${verb[0]} `), thing, plain(` ${verb[1]} `), end];
}

/** "Russia supplies it to Iran", on the page of what is supplied. */
function itemRows(setting: Setting, id: Id): RelationRow[] {
	const { book, from } = setting;
	return (book.inbound.get(id) ?? []).flatMap(({ from: owner, path }) => {
		if (path[0] !== 'relations' || path[2] !== 'item') return [];
		const relation = book.entities.get(owner)?.data.relations[Number(path[1])];
		const edge = book.relations
			.get(owner)
			?.find(
				(found) =>
					found.direction === 'forward' &&
					found.item === id &&
					found.kind === relation?.kind &&
					found.other === relation.target,
			);
		if (!edge) return [];
		const [verb, preposition] = withItem[edge.kind]?.forward ?? [relationKinds[edge.kind].forward, 'with'];
		const parts = [
			namedLink(book, from, owner),
			plain(` ${verb} it ${preposition} `),
			namedLink(book, from, edge.other),
		];
		return [row(setting, edge, parts)];
	});
}

function plain(text: string): FactPart {
	return { text, href: null };
}

/** The time of a role or relation, as far as sources give it. */
export function timeWords(from: Edtf | undefined, to: Edtf | undefined): string | null {
	if (from !== undefined && to !== undefined) return `${dateWords(from)} to ${dateWords(to)}`;
	if (from !== undefined) return `since ${dateWords(from)}`;
	return to === undefined ? null : `until ${dateWords(to)}`;
}
