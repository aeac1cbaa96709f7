import type { Entry } from '../book/entry.ts';
import { claimsBehind } from '../book/evidence.ts';
import { correctionAnchor, type PagePath, pageOf, positionAnchor } from '../book/href.ts';
import type { Book } from '../book/model.ts';
import { type Corroboration, corroboration } from '../book/origins.ts';
import { holdsPosition } from '../book/stance.ts';
import type { Collection, DataOf } from '../schema/collections.ts';
import { type ClaimRef, claimRef, type Id } from '../schema/ids.ts';
import { type FallsJson, fallsJson } from './impact-json.ts';
import { type TextJson, textJson } from './text-json.ts';

/** An object of the book: where it comes from, where it stands on the site, its fields and its text. */
export interface ObjectJson<Fields> extends TextJson {
	readonly id: Id;
	readonly file: string;
	readonly sha256: string;
	readonly page: PagePath;
	readonly anchor: string | null;
	readonly fields: Fields;
}

export interface ArticleJson extends ObjectJson<Omit<DataOf<'articles'>, 'claims'>> {
	readonly claims: readonly ClaimRef[];
	readonly falls: FallsJson;
}

/** How many sources stand behind something, counted by origin. */
export type OriginsJson = Omit<Corroboration, 'words'>;

export interface QuestionJson extends ObjectJson<DataOf<'questions'>> {
	readonly positionAnchors: Readonly<Record<string, string>>;
	/** Behind all who take a side. */
	readonly origins: OriginsJson;
	/** Behind each position, of those who hold it. */
	readonly positionOrigins: Readonly<Record<string, OriginsJson>>;
}

export interface JudgementJson extends ObjectJson<DataOf<'judgements'>> {
	readonly origins: OriginsJson;
	/** Behind what speaks against it. */
	readonly originsAgainst: OriginsJson;
}

/** An object as data. */
export function objectJson<C extends Collection>(book: Book, entry: Entry<C> & Entry): ObjectJson<DataOf<C>> {
	const { collection, id, file, digest, data } = entry;
	return {
		id,
		file,
		sha256: digest,
		page: pageOf(collection, id),
		anchor: collection === 'corrections' ? correctionAnchor(id) : null,
		fields: data as DataOf<C>,
		...textJson(book, entry),
	};
}

/** An article as data: its claims by their names, and what falls with it on other pages. */
export function articleJson(book: Book, entry: Entry<'articles'>): ArticleJson {
	const { claims, ...fields } = entry.data;
	const refs = claims.map(({ id }) => claimRef(entry.data.code, id));
	return { ...objectJson(book, entry), fields, claims: refs, falls: fallsJson(book, refs, entry.id) };
}

/** A question as data, with what stands behind its positions. */
export function questionJson(book: Book, entry: Entry<'questions'>): QuestionJson {
	const { positions } = entry.data;
	const behind = positions.map(({ id, held }) => [id, originsJson(book, held.filter(holdsPosition).map(claimOf))]);
	return {
		...objectJson(book, entry),
		positionAnchors: Object.fromEntries(positions.map(({ id }) => [id, positionAnchor(id)])),
		origins: originsJson(
			book,
			positions.flatMap(({ held }) => held.map(claimOf)),
		),
		positionOrigins: Object.fromEntries(behind),
	};
}

/** A judgement as data, with what stands behind it and against it. */
export function judgementJson(book: Book, entry: Entry<'judgements'>): JudgementJson {
	const { evidence, against } = entry.data;
	return {
		...objectJson(book, entry),
		origins: originsJson(book, claimsBehind(book, evidence)),
		originsAgainst: originsJson(book, claimsBehind(book, against)),
	};
}

function originsJson(book: Book, refs: readonly ClaimRef[]): OriginsJson {
	const { words: _, ...counts } = corroboration(book, refs);
	return counts;
}

const claimOf = ({ claim }: { readonly claim: ClaimRef }): ClaimRef => claim;
