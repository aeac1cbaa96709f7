import { type RelationKind, relationKinds } from '../../schema/relation-kinds.ts';
import type { Edtf } from '../../schema/scalars.ts';
import { type EvidenceLink, evidenceLinks, type NamedLink, namedLink } from './named-link.ts';
import { timeWords } from './relation-rows.ts';
import type { Setting } from './setting.ts';

/** A relation between two entities as a line of a table, read forward. */
export interface RelationLine {
	readonly kind: RelationKind;
	readonly subject: NamedLink;
	readonly relation: string;
	readonly object: NamedLink;
	readonly item: NamedLink | null;
	readonly time: string | null;
	/** Rests on hedged claims only. */
	readonly hedged: boolean;
	readonly evidence: readonly EvidenceLink[];
}

/** Every relation of the book once, by the entity that it starts from. What articles relay is told with the sources. */
export function relationLines({ book, from }: Setting): RelationLine[] {
	return [...book.relations].flatMap(([id, edges]) =>
		edges
			.filter(({ direction, kind }) => direction === 'forward' && kind !== 'relays')
			.map((edge) => ({
				kind: edge.kind,
				subject: namedLink(book, from, id),
				relation: relationKinds[edge.kind].forward,
				object: namedLink(book, from, edge.other),
				item: edge.item === null ? null : namedLink(book, from, edge.item),
				time: timeWords(edge.from as Edtf | undefined, edge.to as Edtf | undefined),
				hedged: edge.hedged,
				evidence: evidenceLinks(book, from, edge.evidence),
			})),
	);
}
