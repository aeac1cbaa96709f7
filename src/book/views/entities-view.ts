import { type EntityKind, entityKinds } from '../../schema/entity.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, page, pageOf } from '../href.ts';
import type { Book } from '../model.ts';
import { entityKindWords } from './entity-kind-words.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { headingsOf, type Section } from './section.ts';

/** An entity as a line of the index. */
export interface EntityLine {
	readonly name: string;
	readonly href: string;
	readonly summary: string;
	/** Claims about it. */
	readonly claims: number;
	/** Places in running text that link to it. */
	readonly mentions: number;
}

export interface EntityKindSection extends Section<EntityLine> {
	readonly meaning: string;
}

export interface EntitiesView {
	readonly frame: FrameView;
	readonly kinds: readonly EntityKindSection[];
}

/** The index of entities, by kind; names in the order of the book. */
export function entitiesView(book: Book): EntitiesView {
	const from = page('entities');
	const lines = new Map<EntityKind, EntityLine[]>();
	for (const entry of book.entities.values()) {
		const list = lines.get(entry.data.kind) ?? [];
		list.push(entityLine(book, entry));
		lines.set(entry.data.kind, list);
	}
	const kinds = (Object.keys(entityKindWords) as EntityKind[]).map((kind) => ({
		slug: `kind-${kind}`,
		text: entityKindWords[kind].many,
		meaning: entityKinds[kind],
		rows: lines.get(kind) ?? [],
	}));
	const lead =
		'Everyone and everything that the articles name: what it is, how many claims speak of it, and how often the book does. S1, S2 and so on are the sources.';
	const frame = frameView(book, {
		path: from,
		title: 'People and places',
		description: lead,
		lead,
		headings: headingsOf(kinds),
		search: null,
	});
	return { frame, kinds };
}

function entityLine(book: Book, { id, data }: Entry<'entities'>): EntityLine {
	return {
		name: data.name,
		href: hrefFrom(page('entities'), pageOf('entities', id)),
		summary: data.summary,
		claims: book.claimsAbout.get(id)?.length ?? 0,
		mentions: (book.mentions.get(id) ?? []).filter(({ claim, from }) => claim === null && from !== id).length,
	};
}
