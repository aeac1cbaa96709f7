import type { Question } from '../../schema/question.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, pageOf, positionAnchor } from '../href.ts';
import type { ClaimRecord } from '../model.ts';
import { holdsPosition } from '../stance.ts';
import { claimHref, type NamedLink } from './named-link.ts';
import type { Setting } from './setting.ts';

/** Questions against those who answer them. */
export interface CrossTable {
	readonly slug: string;
	readonly text: string;
	/** What its rows and cells are. */
	readonly caption: string;
	/** Head of the column of row heads. */
	readonly corner: string;
	/** `null` where they are too many to stand side by side: then a row has no cells but those that say something, as a list. */
	readonly columns: readonly NamedLink[] | null;
	readonly rows: readonly CrossRow[];
}

export interface CrossRow {
	readonly head: NamedLink;
	/** A word on what the head names. */
	readonly aside: string | null;
	readonly cells: readonly CrossCell[];
}

export interface CrossCell {
	/** The head of its column. */
	readonly column: NamedLink;
	readonly held: readonly CrossHeld[];
	/** What an empty cell says. */
	readonly empty: string | null;
}

/** One position that is taken in one way, with all claims in which it is. */
export interface CrossHeld {
	readonly stance: string;
	readonly holds: boolean;
	readonly position: { readonly text: string; readonly href: string };
	readonly claims: readonly { readonly number: string; readonly href: string; readonly inferred: boolean }[];
}

/** The cell of a question below `column`: what those claims hold that belong to it. `empty` words a cell without any. */
export function crossCell(
	{ book, from }: Setting,
	question: Entry<'questions'>,
	column: NamedLink,
	belongs: (record: ClaimRecord) => boolean,
	empty: string,
): CrossCell {
	const held = question.data.positions.flatMap((position) => {
		const taken = position.held.flatMap((item) => {
			const record = book.claims.get(item.claim);
			return record && belongs(record) ? [{ item, record }] : [];
		});
		const href = hrefFrom(from, pageOf('questions', question.id), positionAnchor(position.id));
		return [...Map.groupBy(taken, ({ item }) => item.stance)].map(
			([stance, group]): CrossHeld => ({
				stance,
				holds: holdsPosition({ stance } as Question['positions'][number]['held'][number]),
				position: { text: position.label, href },
				claims: group.map(({ record }) => ({
					number: record.number,
					href: claimHref(from, record),
					inferred: record.origin.kind === 'statement' && record.origin.inferredFrom !== null,
				})),
			}),
		);
	});
	return { column, held, empty: held.length === 0 ? empty : null };
}
