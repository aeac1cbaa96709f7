import type { EntityKind } from '../../src/schema/entity.ts';
import type { Target } from './document.ts';
import type { Random } from './random.ts';
import type { Size } from './size.ts';
import { capital, properName, word } from './words.ts';

export interface CastEntity extends Target {
	readonly kind: EntityKind;
	readonly index: number;
	/** The part of the name that no other entity has. */
	readonly ownName: string;
}

export interface CastArticle extends Target {
	readonly code: string;
	readonly index: number;
}

/** Who and what a generated book speaks of, and in which articles: what any page of it can link to and cite. */
export interface Cast {
	readonly entities: readonly CastEntity[];
	readonly articles: readonly CastArticle[];
	readonly ofKind: ReadonlyMap<EntityKind, readonly CastEntity[]>;
}

/** Kinds come round in this order: about as often as in a real book, and the first three make the smallest book whole. */
const KINDS: readonly EntityKind[] = [
	...(['organisation', 'person', 'statement', 'place', 'state', 'person', 'organisation', 'agreement'] as const),
	...(['person', 'event', 'person', 'group', 'organisation', 'equipment', 'person', 'measure'] as const),
	...(['statement', 'person', 'place', 'organisation'] as const),
];

/** What follows the own name of an entity; persons have a first name instead, places and states nothing. */
const SUFFIX: Readonly<Partial<Record<EntityKind, string>>> = {
	organisation: 'Agency',
	group: 'circle',
	agreement: 'agreement',
	measure: 'embargo',
	equipment: 'system',
	event: 'talks',
	statement: 'statement',
};

export function castOf(size: Size): Cast {
	const entities = Array.from({ length: size.entities }, (_, index) => entityAt(index));
	const articles = Array.from({ length: size.articles }, (_, index) => articleAt(index));
	return { entities, articles, ofKind: Map.groupBy(entities, ({ kind }) => kind) };
}

/** An entity of the kind, or any other where the book is too small to have one. */
export function anyOf({ ofKind, entities }: Cast, kind: EntityKind, random: Random): CastEntity {
	return random.pick(ofKind.get(kind) ?? entities);
}

function entityAt(index: number): CastEntity {
	const kind = KINDS[index % KINDS.length] ?? 'person';
	const ownName = properName(index);
	const suffix = SUFFIX[kind];
	const name =
		kind === 'person'
			? `${capital(word((index * 7 + 3) % 101, 2))} ${ownName}`
			: suffix
				? `${ownName} ${suffix}`
				: ownName;
	return { collection: 'entities', kind, index, ownName, name, id: name.toLowerCase().replaceAll(' ', '-') };
}

function articleAt(index: number): CastArticle {
	const [first, second] = [word((index * 3) % 6_007, 2), word((index * 5 + 1) % 4_001, 2)];
	const name = `${capital(first)} ${second} ${index + 1}`;
	return { collection: 'articles', index, code: `S${index + 1}`, name, id: name.toLowerCase().replaceAll(' ', '-') };
}
