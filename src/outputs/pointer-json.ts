import { correctionPartAnchor, type PagePath, pageOf } from '../book/href.ts';
import type { Book, Mention, RelationEdge } from '../book/model.ts';
import type { ClaimRef, Id } from '../schema/ids.ts';
import { relationKinds } from '../schema/relation-kinds.ts';

interface Where {
	readonly from: Id;
	readonly page: PagePath;
	readonly anchor: string;
	readonly claim: ClaimRef | null;
	readonly before: string;
	readonly words: string;
	readonly after: string;
}

export interface MentionJson extends Where {
	readonly of: Id;
}

export interface CitationJson extends Where {
	readonly of: ClaimRef | Id;
	readonly kind: 'claim' | 'question';
}

export interface RelationJson extends RelationEdge {
	readonly of: Id;
	readonly reading: string;
}

export interface ReferenceJson {
	readonly of: Id;
	readonly from: Id;
	readonly path: string;
}

/** Claims that conflict, as a question names them. */
export interface ConflictJson {
	readonly question: Id;
	readonly kind: string;
	readonly between: readonly ClaimRef[];
	/** Whether all of them stand in one article. */
	readonly within: boolean;
}

/** Everything of the book that points from one object to another. */
export interface PointersJson {
	readonly mentions: readonly MentionJson[];
	readonly citations: readonly CitationJson[];
	readonly relations: readonly RelationJson[];
	readonly references: readonly ReferenceJson[];
	readonly conflicts: readonly ConflictJson[];
}

/** The pointers of a book, each kind sorted by what it points at; conflicts in the order of questions. */
export function pointersJson(book: Book): PointersJson {
	return {
		mentions: flat(book.mentions, (of, mention) => ({ of, ...where(mention) })),
		citations: [
			...flat(book.claimCitations, (of, mention) => ({ of, kind: 'claim' as const, ...where(mention) })),
			...flat(book.questionCitations, (of, mention) => ({ of, kind: 'question' as const, ...where(mention) })),
		],
		relations: flat(book.relations, (of, edge) => ({ of, reading: relationKinds[edge.kind][edge.direction], ...edge })),
		references: flat(book.inbound, (of, { from, path }) => ({ of, from, path: path.join('.') })),
		conflicts: [...book.questions.values()].flatMap(({ id, data }) =>
			data.conflicts.map(({ kind, between }) => ({
				question: id,
				kind,
				between,
				within: new Set(between.map((ref) => book.claims.get(ref)?.article.id)).size === 1,
			})),
		),
	};
}

function where({ from, collection, anchor: own, claim, before, words, after }: Mention): Where {
	const anchor = collection === 'corrections' ? correctionPartAnchor(from, own) : own;
	return { from, page: pageOf(collection, from), anchor, claim, before, words, after };
}

/** The lists of a map as one list, by the code-unit order of their keys. */
function flat<K extends string, V, R>(lists: ReadonlyMap<K, readonly V[]>, make: (key: K, value: V) => R): R[] {
	const keys = [...lists.keys()].sort();
	return keys.flatMap((key) => (lists.get(key) ?? []).map((value) => make(key, value)));
}
