import type { Article } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import type { ClaimRef, Id } from '../schema/ids.ts';
import type { Entry } from './entry.ts';
import type { Book, ClaimRecord, Origin } from './model.ts';

/** What a claim goes back to: the statement behind it, its publisher where the outlet speaks for itself, or nobody who can be identified. */
export function originOf(article: Article, claim: Claim, entities: ReadonlyMap<Id, Entry<'entities'>>): Origin {
	const from = article.from[claim.from];
	if (from === undefined) return { kind: 'unknown', wording: claim.from };
	if (from.kind === 'unnamed') return { kind: 'unknown', wording: from.wording };
	if (from.kind === 'outlet') return { kind: 'publisher', publisher: article.publisher };
	const data = entities.get(from.statement)?.data;
	const speaker = data?.kind === 'statement' && data.speaker !== 'unknown' ? (data.speaker as Id) : null;
	return { kind: 'statement', statement: from.statement, speaker, inferredFrom: from.unnamed };
}

/**
 * The same for two claims exactly when they go back to one identified origin; `null` where the origin is unknown: an unnamed
 * source, or a statement that names no speaker.
 */
export function originKey(origin: Origin): string | null {
	if (origin.kind === 'statement') return origin.speaker === null ? null : `statement:${origin.statement}`;
	return origin.kind === 'publisher' ? `publisher:${origin.publisher}` : null;
}

/** How many sources stand behind a set of claims, counted by origin (DESIGN: promise 3). */
export interface Corroboration {
	readonly claims: number;
	readonly articles: number;
	/** Different identified origins. */
	readonly identified: number;
	/** Claims whose origin is unknown: counted one by one, never as agreeing. */
	readonly unknown: number;
	/** Identified origins whose speaker has an interest (a party to the matter, or opposed to one). */
	readonly interested: number;
	/** Identified origins of which it is our inference that what several articles relay is one and the same statement. */
	readonly sameByInference: number;
	/** "2 articles, 1 origin with an interest (the same by our inference)". */
	readonly words: string;
}

/** Counts the origins behind a set of claims. Claims that the book lacks are left out; `check` reports them. */
export function corroboration(book: Book, refs: Iterable<ClaimRef>): Corroboration {
	const records = [...new Set(refs)].flatMap((ref) => book.claims.get(ref) ?? []);
	const byOrigin = Map.groupBy(records, ({ origin }) => originKey(origin));
	const unknown = byOrigin.get(null) ?? [];
	byOrigin.delete(null);
	const origins = [...byOrigin.values()];
	const counts = {
		claims: records.length,
		articles: articlesOf(records),
		identified: origins.length,
		unknown: unknown.length,
		interested: origins.filter(([first]) => hasInterest(book, first)).length,
		sameByInference: origins.filter((relays) => isSameByInference(book, relays)).length,
	};
	return { ...counts, words: countWords(counts) };
}

const articlesOf = (records: readonly ClaimRecord[]): number => new Set(records.map(({ article }) => article.id)).size;

function statementOf(book: Book, record: ClaimRecord | undefined) {
	if (record?.origin.kind !== 'statement') return null;
	const data = book.entities.get(record.origin.statement)?.data;
	return data?.kind === 'statement' ? data : null;
}

function hasInterest(book: Book, record: ClaimRecord | undefined): boolean {
	const interest = statementOf(book, record)?.interest;
	return interest === 'party' || interest === 'opponent';
}

/** Whether claims of one origin stand in several articles, and that these relay one statement is what we conclude. */
function isSameByInference(book: Book, relays: readonly ClaimRecord[]): boolean {
	if (articlesOf(relays) < 2) return false;
	const isInferred = ({ origin }: ClaimRecord) => origin.kind === 'statement' && origin.inferredFrom !== null;
	return statementOf(book, relays[0])?.same?.certainty === 'inferred' || relays.some(isInferred);
}

function countWords(counts: Omit<Corroboration, 'words'>): string {
	const parts = [count(counts.articles, 'article')];
	if (counts.identified > 0) parts.push(originWords(counts));
	if (counts.unknown > 0) parts.push(`${count(counts.unknown, 'claim')} of unknown origin`);
	return parts.join(', ');
}

/** "1 origin with an interest (the same by our inference)", "3 origins (2 with an interest, 1 the same by our inference)". */
function originWords({ identified, interested, sameByInference }: Omit<Corroboration, 'words'>): string {
	const one = identified === 1;
	const allInterested = interested === identified;
	const notes: string[] = [];
	if (!allInterested && interested > 0) notes.push(`${interested} with an interest`);
	if (sameByInference > 0)
		notes.push(one ? 'the same by our inference' : `${sameByInference} the same by our inference`);
	const interest = allInterested ? `${one ? '' : ', each'} with an interest` : '';
	return `${count(identified, 'origin')}${interest}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}

function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Whether a claim is put without any hedge. */
export function isFirm({ claim }: ClaimRecord): boolean {
	return claim.mode === 'asserted' || claim.mode === 'presupposed';
}
