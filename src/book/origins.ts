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
	/** "2 articles, 1 origin, a side with an interest". */
	readonly words: string;
}

/** Counts the origins behind a set of claims. Claims that the book lacks are left out; `check` reports them. */
export function corroboration(book: Book, refs: Iterable<ClaimRef>): Corroboration {
	const records = [...new Set(refs)].flatMap((ref) => book.claims.get(ref) ?? []);
	const origins = new Map<string, Origin>();
	for (const { origin } of records) {
		const key = originKey(origin);
		if (key !== null) origins.set(key, origin);
	}
	const counts = {
		claims: records.length,
		articles: new Set(records.map(({ article }) => article.id)).size,
		identified: origins.size,
		unknown: records.filter(({ origin }) => originKey(origin) === null).length,
		interested: [...origins.values()].filter((origin) => hasInterest(book, origin)).length,
	};
	return { ...counts, words: countWords(counts) };
}

function hasInterest(book: Book, origin: Origin): boolean {
	if (origin.kind !== 'statement') return false;
	const data = book.entities.get(origin.statement)?.data;
	return data?.kind === 'statement' && (data.interest === 'party' || data.interest === 'opponent');
}

function countWords(counts: Omit<Corroboration, 'words'>): string {
	const parts = [count(counts.articles, 'article')];
	if (counts.identified > 0) parts.push(count(counts.identified, 'origin') + interestWords(counts));
	if (counts.unknown > 0) parts.push(`${count(counts.unknown, 'claim')} of unknown origin`);
	return parts.join(', ');
}

function interestWords({ identified, interested }: Omit<Corroboration, 'words'>): string {
	if (interested === 0) return '';
	if (interested === identified) return identified === 1 ? ' with an interest' : ', each with an interest';
	return ` (${interested} with an interest)`;
}

function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Whether a claim is put without any hedge. */
export function isFirm({ claim }: ClaimRecord): boolean {
	return claim.mode === 'asserted' || claim.mode === 'presupposed';
}
