import { type ClaimRef, type Code, claimRef, type Id } from '../schema/ids.ts';
import { claimAnchor, correctionAnchor, passageAnchor, positionAnchor } from './href.ts';
import { dependantWords, nameIn } from './impact-words.ts';
import type { Book, ClaimRecord, Dependant, Support } from './model.ts';
import { corroboration, originKey } from './origins.ts';
import { wordedText } from './worded-sentences.ts';

/** What becomes of a thing when some of its claims fall, the worst first. */
export const losses = {
	support: 'loses its only support',
	inference: 'rests on nothing but inference or unknown origins',
	'one-origin': 'drops to one identified origin',
} as const;
export type Loss = keyof typeof losses;

/** What can fall, with the claims that fall with it. */
export interface Falling {
	readonly id: string;
	readonly kind: 'article' | 'claim' | 'statement' | 'publisher' | 'entity';
	readonly name: string;
	readonly claims: readonly ClaimRecord[];
}

/** Something that stands less firmly, or no longer, when something else falls. */
export interface Affected {
	readonly what: Dependant['kind'] | 'claim';
	readonly loss: Loss;
	/** Whose page it stands on. */
	readonly by: Id;
	readonly anchor: string | null;
	/** The thing itself in plain words. */
	readonly words: string;
	/** "2 articles, 2 origins", of all that it rests on. */
	readonly before: string;
	/** The same without what fell; `null` where nothing is left. */
	readonly after: string | null;
}

/** What falls under a name: an article by id or code, a claim (S4#claim) or its number (S4.12), an entity. `null` for any other name. */
export function falling(book: Book, name: string): Falling | null {
	const article = book.articles.get(name as Id) ?? book.byCode.get(name as Code);
	if (article) {
		const claims = article.data.claims.flatMap(({ id }) => book.claims.get(claimRef(article.data.code, id)) ?? []);
		return { id: article.id, kind: 'article', name: article.data.title, claims };
	}
	const claim = book.claims.get(name as ClaimRef) ?? [...book.claims.values()].find(({ number }) => number === name);
	if (claim) return { id: claim.ref, kind: 'claim', name: claimWords(book, claim), claims: [claim] };
	const entity = book.entities.get(name as Id);
	if (!entity) return null;
	const published = [...book.claims.values()].filter(({ article: { data } }) => data.publisher === entity.id);
	const claims = new Set([...published, ...(book.claimsBy.get(entity.id) ?? [])]);
	const kind = entity.data.kind === 'statement' ? 'statement' : published.length > 0 ? 'publisher' : 'entity';
	return { id: entity.id, kind, name: entity.data.name, claims: [...claims] };
}

/** Every name that `falling` knows, but for the numbers of claims. */
export function fallingNames(book: Book): string[] {
	return [...book.articles.keys(), ...book.byCode.keys(), ...book.entities.keys(), ...book.claims.keys()];
}

/**
 * Everything that stands less firmly without some claims: those that lose their only support, then those left with inference or
 * unknown origins alone, then those left with one identified origin; each in the order of the book. What stood no better before
 * is left out.
 */
export function impact(book: Book, fallen: readonly ClaimRecord[]): Affected[] {
	const gone = new Set(fallen.map(({ ref }) => ref));
	const touched = new Set([...gone].flatMap((ref) => book.dependants.get(ref) ?? []));
	const inOrder = [...touched].sort((a, b) => a.place - b.place);
	const all = [
		...inOrder.flatMap((dependant) => affected(book, dependant, gone)),
		...misattributed(book, fallen, gone),
	];
	return (Object.keys(losses) as Loss[]).flatMap((loss) => all.filter((item) => item.loss === loss));
}

function affected(book: Book, dependant: Dependant, gone: ReadonlySet<ClaimRef>): Affected[] {
	const { kind, by, supports } = dependant;
	const left = supports.filter(({ claim }) => !gone.has(claim));
	const loss = lossOf(book, supports, left);
	if (loss === null) return [];
	return [
		{
			what: kind,
			loss,
			by,
			anchor: anchorOf(book, dependant),
			words: dependantWords(book, dependant),
			before: supportWords(book, supports),
			after: left.length === 0 ? null : supportWords(book, left),
		},
	];
}

/** What a set of claims loses when it shrinks; `null` where it stands as it did. */
function lossOf(book: Book, supports: readonly Support[], left: readonly Support[]): Loss | null {
	if (left.length === 0) return 'support';
	const [before, after] = [identified(book, supports), identified(book, left)];
	if (after.direct === 0) return before.direct === 0 ? null : 'inference';
	return after.all === 1 && before.all > 1 ? 'one-origin' : null;
}

/** Different identified origins behind claims: all, and those that take no inference of ours. */
function identified(book: Book, supports: readonly Support[]): { all: number; direct: number } {
	const all = new Set<string>();
	const direct = new Set<string>();
	for (const support of supports) {
		const origin = book.claims.get(support.claim)?.origin;
		const key = origin ? originKey(origin) : null;
		if (key === null) continue;
		all.add(key);
		if (!isInferred(book, support)) direct.add(key);
	}
	return { all: all.size, direct: direct.size };
}

/**
 * Claims that stay, but whose speaker only we name: of their statement every claim falls in which an article names the speaker,
 * so that what is left of the attribution is our inference.
 */
function misattributed(book: Book, fallen: readonly ClaimRecord[], gone: ReadonlySet<ClaimRef>): Affected[] {
	const statements = new Set(fallen.flatMap(({ origin }) => (namesSpeaker(origin) ? [origin.statement] : [])));
	return [...statements].flatMap((statement) => {
		const claims = book.claimsBy.get(statement) ?? [];
		const left = claims.filter(({ ref }) => !gone.has(ref));
		if (left.some(({ origin }) => namesSpeaker(origin))) return [];
		const before = corroboration(
			book,
			claims.map(({ ref }) => ref),
		).words;
		const after = corroboration(
			book,
			left.map(({ ref }) => ref),
		).words;
		return left.map(
			(record): Affected => ({
				what: 'claim',
				loss: 'inference',
				by: record.article.id,
				anchor: claimAnchor(record.claim.id),
				words: `${record.number}: ${claimWords(book, record)}`,
				before,
				after,
			}),
		);
	});
}

function namesSpeaker(origin: ClaimRecord['origin']): origin is Extract<ClaimRecord['origin'], { kind: 'statement' }> {
	return origin.kind === 'statement' && origin.speaker !== null && origin.inferredFrom === null;
}

function supportWords(book: Book, supports: readonly Support[]): string {
	const { words } = corroboration(
		book,
		supports.map(({ claim }) => claim),
	);
	const inferred = supports.filter((support) => isInferred(book, support)).length;
	if (inferred === 0) return words;
	return inferred === supports.length ? `${words}, by inference` : `${words}, in part by inference`;
}

/** Whether it takes an inference of ours that a claim supports a thing, or whose claim it is. */
function isInferred(book: Book, { claim, inferred }: Support): boolean {
	const origin = book.claims.get(claim)?.origin;
	return inferred || (origin?.kind === 'statement' && origin.inferredFrom !== null);
}

function claimWords(book: Book, { prose }: ClaimRecord): string {
	return wordedText(prose, nameIn(book));
}

function anchorOf(book: Book, { kind, by, index }: Dependant): string | null {
	const entry = book.byId.get(by);
	if (kind === 'position') {
		const position = book.questions.get(by)?.data.positions[index];
		return position ? positionAnchor(position.id) : null;
	}
	if (kind !== 'sentence' || !entry) return null;
	if (entry.collection === 'corrections') return correctionAnchor(by);
	const passage = entry.prose.sentences[index]?.passage;
	if (passage === undefined) return null;
	return entry.prose.headings.find((heading) => heading.passage === passage)?.slug ?? passageAnchor(passage);
}
