import type { Collection } from '../schema/collections.ts';
import type { EntityKind } from '../schema/entity.ts';
import type { ClaimRef, EvidenceRef, Id } from '../schema/ids.ts';
import type { Entry } from './entry.ts';

export type KeyPath = readonly (string | number)[];

/** A field of front matter that names another object of the book. `kinds` is empty where any entity will do. */
export interface Reference {
	readonly path: KeyPath;
	readonly id: Id;
	readonly collection: Collection | 'any';
	readonly kinds: readonly EntityKind[];
}

/** A field of front matter that names a claim, or in a judgement a claim, a question or a position. */
export interface ClaimReference {
	readonly path: KeyPath;
	readonly ref: ClaimRef | EvidenceRef;
	/** What a page calls the use of it. */
	readonly how: 'role' | 'relation' | 'holds' | 'bears' | 'conflicts' | 'supports' | 'against';
	/** For a position that is held: its id. */
	readonly position: string | null;
}

const SPEAKERS: readonly EntityKind[] = ['person', 'organisation', 'group', 'state'];
const ITEMS: readonly EntityKind[] = ['equipment', 'group'];
const PLACES: readonly EntityKind[] = ['place', 'state'];

/** Every object that an entry's front matter names. */
export function references(entry: Entry): Reference[] {
	if (entry.collection === 'articles') return articleReferences(entry);
	if (entry.collection === 'entities') return entityReferences(entry);
	if (entry.collection !== 'corrections') return [];
	return entry.data.pages.map((id, i) => ({ path: ['pages', i], id, collection: 'any', kinds: [] }));
}

function entity(path: KeyPath, id: Id, kinds: readonly EntityKind[] = []): Reference {
	return { path, id, collection: 'entities', kinds };
}

function articleReferences({ data }: Entry<'articles'>): Reference[] {
	const found = [entity(['publisher'], data.publisher, ['organisation'])];
	for (const [key, origin] of Object.entries(data.from)) {
		if (origin.kind === 'statement') found.push(entity(['from', key, 'statement'], origin.statement, ['statement']));
	}
	data.claims.forEach((claim, i) => {
		claim.accusation?.against.forEach((id, j) => {
			found.push(entity(['claims', i, 'accusation', 'against', j], id));
		});
	});
	return found;
}

function entityReferences({ data }: Entry<'entities'>): Reference[] {
	const found: Reference[] = [];
	data.roles.forEach(({ organisation }, i) => {
		if (organisation)
			found.push(entity(['roles', i, 'organisation'], organisation, ['organisation', 'group', 'state']));
	});
	data.relations.forEach(({ target, item }, i) => {
		found.push(entity(['relations', i, 'target'], target));
		if (item) found.push(entity(['relations', i, 'item'], item, ITEMS));
	});
	if (data.kind === 'agreement') {
		data.parties.forEach((id, i) => {
			found.push(entity(['parties', i], id));
		});
		data.ratified.forEach(({ by }, i) => {
			found.push(entity(['ratified', i, 'by'], by));
		});
	}
	if (data.kind === 'event') {
		if (data.place) found.push(entity(['place'], data.place, PLACES));
		data.participants.forEach((id, i) => {
			found.push(entity(['participants', i], id));
		});
	}
	if (data.kind === 'statement' && data.speaker !== 'unknown') {
		found.push(entity(['speaker'], data.speaker as Id, SPEAKERS));
	}
	return found;
}

/** Every claim, question or position that an entry's front matter names. */
export function claimReferences(entry: Entry): ClaimReference[] {
	if (entry.collection === 'entities') return entityEvidence(entry);
	if (entry.collection === 'questions') return questionClaims(entry);
	if (entry.collection !== 'judgements') return [];
	const list = (key: 'evidence' | 'against', how: ClaimReference['how']) =>
		entry.data[key].map((ref, i): ClaimReference => ({ path: [key, i], ref, how, position: null }));
	return [...list('evidence', 'supports'), ...list('against', 'against')];
}

function entityEvidence({ data }: Entry<'entities'>): ClaimReference[] {
	const evidence = (key: string, list: readonly { evidence: readonly ClaimRef[] }[], how: ClaimReference['how']) =>
		list.flatMap((item, i) =>
			item.evidence.map((ref, j): ClaimReference => ({ path: [key, i, 'evidence', j], ref, how, position: null })),
		);
	return [
		...evidence('roles', data.roles, 'role'),
		...evidence('relations', data.relations, 'relation'),
		...(data.kind === 'agreement' ? evidence('ratified', data.ratified, 'relation') : []),
	];
}

function questionClaims({ data }: Entry<'questions'>): ClaimReference[] {
	return [
		...data.positions.flatMap(({ id, held }, i) =>
			held.map(
				({ claim }, j): ClaimReference => ({
					path: ['positions', i, 'held', j, 'claim'],
					ref: claim,
					how: 'holds',
					position: id,
				}),
			),
		),
		...data.bears.map(
			({ claim }, i): ClaimReference => ({ path: ['bears', i, 'claim'], ref: claim, how: 'bears', position: null }),
		),
		...data.conflicts.flatMap(({ between }, i) =>
			between.map(
				(ref, j): ClaimReference => ({ path: ['conflicts', i, 'between', j], ref, how: 'conflicts', position: null }),
			),
		),
	];
}
