import type { ProseFacts } from '../prose/prose.ts';
import type { AuditFile } from '../schema/audit.ts';
import type { BookFile } from '../schema/book.ts';
import type { Claim } from '../schema/claim.ts';
import type { Collection } from '../schema/collections.ts';
import type { Relation } from '../schema/entity.ts';
import type { ClaimRef, Code, Id } from '../schema/ids.ts';
import type { RelationKind } from '../schema/relation-kinds.ts';
import type { Entry } from './entry.ts';
import type { Inbound } from './inbound.ts';
import type { QuoteState } from './quote-states.ts';

/** The joined book. Everything that points back is computed once, here. Maps are in reading order or, failing that, by id. */
export interface Book {
	readonly meta: BookFile;
	/** The results of the last audit that were put into the book; `null` when there are none. */
	readonly audit: AuditFile | null;
	readonly chapters: ReadonlyMap<Id, Entry<'chapters'>>;
	readonly articles: ReadonlyMap<Id, Entry<'articles'>>;
	readonly entities: ReadonlyMap<Id, Entry<'entities'>>;
	readonly questions: ReadonlyMap<Id, Entry<'questions'>>;
	readonly judgements: ReadonlyMap<Id, Entry<'judgements'>>;
	readonly corrections: ReadonlyMap<Id, Entry<'corrections'>>;
	/** Every object of the book by its id. */
	readonly byId: ReadonlyMap<Id, Entry>;
	readonly byCode: ReadonlyMap<Code, Entry<'articles'>>;
	readonly claims: ReadonlyMap<ClaimRef, ClaimRecord>;
	/** For each claim with quotes, what the evidence lock says of them, in their order. */
	readonly quotes: ReadonlyMap<ClaimRef, readonly QuoteState[]>;
	/** What links to an object, from prose and from the texts of claims. */
	readonly mentions: ReadonlyMap<Id, readonly Mention[]>;
	/** What cites a claim, from prose. */
	readonly claimCitations: ReadonlyMap<ClaimRef, readonly Mention[]>;
	/** What cites a question or one of its positions, from prose. */
	readonly questionCitations: ReadonlyMap<Id, readonly Mention[]>;
	/** Relations of an entity, in both directions; `relays` edges stand at the statement. */
	readonly relations: ReadonlyMap<Id, readonly RelationEdge[]>;
	readonly claimsAbout: ReadonlyMap<Id, readonly ClaimRecord[]>;
	/** Claims whose origin is a statement by this speaker, or this publisher's own voice. */
	readonly claimsBy: ReadonlyMap<Id, readonly ClaimRecord[]>;
	/** The questions and judgements that use a claim. */
	readonly claimUses: ReadonlyMap<ClaimRef, readonly ClaimUse[]>;
	/** What rests on a claim, whatever else it rests on. */
	readonly dependants: ReadonlyMap<ClaimRef, readonly Dependant[]>;
	/** What names an object in its front matter. */
	readonly inbound: ReadonlyMap<Id, readonly Inbound[]>;
	/** The pages that show a judgement or a question by a component. */
	readonly embeds: ReadonlyMap<Id, readonly Id[]>;
	/** Corrections by the page that they concern. */
	readonly correctionsOf: ReadonlyMap<Id, readonly Entry<'corrections'>[]>;
	/** Pages in reading order (chapters, questions, judgements, articles, entities), each with its neighbours. */
	readonly readingOrder: ReadonlyMap<Id, { readonly previous: Id | null; readonly next: Id | null }>;
}

export interface ClaimRecord {
	readonly ref: ClaimRef;
	readonly article: Entry<'articles'>;
	readonly claim: Claim;
	/** What its text links to, and its sentences. */
	readonly prose: ProseFacts;
	/** Printed number: S4.12. */
	readonly number: string;
	readonly origin: Origin;
	/** The entities that its text links, in order, each once. */
	readonly about: readonly Id[];
}

/** What a claim goes back to (DESIGN: promise 3). Two claims agree independently only when their origins differ and both are identified. */
export type Origin =
	| {
			readonly kind: 'statement';
			readonly statement: Id;
			readonly speaker: Id | null;
			/** How the article calls a speaker whom it does not name: that this statement is meant is our inference. */
			readonly inferredFrom: string | null;
	  }
	| { readonly kind: 'publisher'; readonly publisher: Id }
	| { readonly kind: 'unknown'; readonly wording: string };

/** Where something is spoken of, with the sentence around it; in a table, the row. */
export interface Mention {
	readonly from: Id;
	readonly collection: Collection;
	/** The id of the element to jump to on that page: a heading, a passage or a claim. */
	readonly anchor: string;
	/** Set when it stands in the text of a claim. */
	readonly claim: ClaimRef | null;
	/** Where its bracket begins, in UTF-16 code units from the start of its text. */
	readonly offset: number;
	readonly before: string;
	readonly words: string;
	readonly after: string;
}

export interface RelationEdge {
	readonly kind: RelationKind;
	readonly direction: 'forward' | 'backward';
	/** The other end. */
	readonly other: Id;
	readonly item: Id | null;
	readonly from: Relation['from'];
	readonly to: Relation['to'];
	readonly evidence: readonly ClaimRef[];
	/** True when every claim behind it is hedged (possible, likely, planned, conditional, a question, an opinion) or disputed. */
	readonly hedged: boolean;
}

export interface ClaimUse {
	readonly by: Id;
	readonly collection: 'questions' | 'judgements' | 'entities';
	/** For a question: the position that the claim holds; `null` where it only bears, conflicts or is evidence. */
	readonly position: string | null;
	readonly how: 'holds' | 'bears' | 'conflicts' | 'supports' | 'against' | 'role' | 'relation';
}

/** Something that rests on claims: a sentence of prose that cites, a position, a judgement, or a fact of a profile. */
export interface Dependant {
	readonly kind: 'sentence' | 'position' | 'judgement' | 'role' | 'relation' | 'ratification';
	readonly by: Id;
	/** Which of its kind in the file of `by`, from 0. */
	readonly index: number;
	/** Its place among all of the book. */
	readonly place: number;
	/** The claims that it comes down to, each once. */
	readonly supports: readonly Support[];
}

export interface Support {
	readonly claim: ClaimRef;
	/** Whether it takes an inference of ours (a position that a claim implies). */
	readonly inferred: boolean;
}
