import type { ClaimRef, Id } from '../schema/ids.ts';
import { push } from './claims.ts';
import type { Entry } from './entry.ts';
import type { ClaimRecord, RelationEdge } from './model.ts';
import { isFirm } from './origins.ts';

/** The relations of every entity, read from both ends; at a statement also the articles that relay it. */
export function collectRelations(
	entities: ReadonlyMap<Id, Entry<'entities'>>,
	claims: ReadonlyMap<ClaimRef, ClaimRecord>,
	questions: Iterable<Entry<'questions'>>,
): Map<Id, RelationEdge[]> {
	const edges = new Map<Id, RelationEdge[]>();
	const disputed = disputedClaims(questions);
	for (const [id, { data }] of entities) {
		for (const { kind, target, item, from, to, evidence } of data.relations) {
			const shared = {
				kind,
				item: item ?? null,
				from,
				to,
				evidence,
				hedged: !evidence.some((ref) => stands(claims.get(ref), disputed)),
			};
			push(edges, id, { ...shared, direction: 'forward', other: target });
			push(edges, target, { ...shared, direction: 'backward', other: id });
		}
	}
	for (const { statement, article, evidence } of relays(claims)) {
		const shared = { kind: 'relays', item: null, from: undefined, to: undefined, evidence, hedged: false } as const;
		push(edges, statement, { ...shared, direction: 'backward', other: article });
		push(edges, article, { ...shared, direction: 'forward', other: statement });
	}
	return edges;
}

/** The kinds of conflict in which one claim says that another is wrong. */
const DISPUTES = new Set(['contradiction', 'figure', 'attribution']);

function disputedClaims(questions: Iterable<Entry<'questions'>>): Set<ClaimRef> {
	const conflicts = [...questions].flatMap(({ data }) => data.conflicts);
	return new Set(conflicts.filter(({ kind }) => DISPUTES.has(kind)).flatMap(({ between }) => between));
}

function stands(record: ClaimRecord | undefined, disputed: ReadonlySet<ClaimRef>): boolean {
	return record !== undefined && isFirm(record) && !disputed.has(record.ref);
}

interface Relay {
	readonly statement: Id;
	readonly article: Id;
	readonly evidence: ClaimRef[];
}

function relays(claims: ReadonlyMap<ClaimRef, ClaimRecord>): Iterable<Relay> {
	const found = new Map<string, Relay>();
	for (const { ref, origin, article } of claims.values()) {
		if (origin.kind !== 'statement') continue;
		const key = `${article.id} ${origin.statement}`;
		const relay = found.get(key);
		if (relay) relay.evidence.push(ref);
		else found.set(key, { statement: origin.statement, article: article.id, evidence: [ref] });
	}
	return found.values();
}

/** The articles that relay a statement, in the order of the book. */
export function relayedBy(relations: ReadonlyMap<Id, readonly RelationEdge[]>, statement: Id): Id[] {
	return (relations.get(statement) ?? []).flatMap(({ kind, other }) => (kind === 'relays' ? [other] : []));
}
