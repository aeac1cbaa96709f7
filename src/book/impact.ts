import { type ClaimRef, type Code, claimRef, type Id } from '../schema/ids.ts';
import { accusationWords } from './accusation.ts';
import { claimAnchor, correctionAnchor, passageAnchor, positionAnchor } from './href.ts';
import { dependantWords, nameIn } from './impact-words.ts';
import { isInferred, type Loss, losses, unattributed, type Weakened, weakened } from './losses.ts';
import type { Book, ClaimRecord, Dependant, Support } from './model.ts';
import { corroboration } from './origins.ts';
import { wordedText } from './worded-sentences.ts';

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
	const all = [...weakened(book, gone).map((item) => affected(book, item)), ...misattributed(book, gone)];
	return (Object.keys(losses) as Loss[]).flatMap((loss) => all.filter((item) => item.loss === loss));
}

function affected(book: Book, { dependant, loss, left }: Weakened): Affected {
	const { kind, by, supports } = dependant;
	return {
		what: kind,
		loss,
		by,
		anchor: dependantAnchor(book, dependant),
		words: dependantWords(book, dependant),
		before: supportWords(book, supports),
		after: left.length === 0 ? null : supportWords(book, left),
	};
}

/** Claims that stay, but of whose attribution only our inference is left. */
function misattributed(book: Book, gone: ReadonlySet<ClaimRef>): Affected[] {
	const counted = (records: readonly ClaimRecord[]): string =>
		corroboration(
			book,
			records.map(({ ref }) => ref),
		).words;
	return unattributed(book, gone).flatMap(({ claims, left }) =>
		left.map((record): Affected => {
			const accusation = accusationWords(book, record.claim);
			return {
				what: 'claim',
				loss: 'inference',
				by: record.article.id,
				anchor: claimAnchor(record.claim.id),
				words: `${record.number}: ${claimWords(book, record)}${accusation === null ? '' : ` (${accusation})`}`,
				before: counted(claims),
				after: counted(left),
			};
		}),
	);
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

function claimWords(book: Book, { prose }: ClaimRecord): string {
	return wordedText(prose, nameIn(book));
}

/** The id of the place where a thing that rests on claims stands; `null` where that is the page itself. */
export function dependantAnchor(book: Book, { kind, by, index }: Dependant): string | null {
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
