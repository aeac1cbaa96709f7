import { type Counts, coverage } from '../book/coverage.ts';
import type { Entry } from '../book/entry.ts';
import { claimAnchor, correctionAnchor, type PagePath, pageOf, passageAnchor, positionAnchor } from '../book/href.ts';
import type { Book, ClaimRecord, Mention, RelationEdge } from '../book/model.ts';
import { nameOf } from '../book/names.ts';
import type { QuoteState } from '../book/quote-states.ts';
import { wordedSentences } from '../book/worded-sentences.ts';
import type { ProseFacts } from '../prose/prose.ts';
import type { BookFile } from '../schema/book.ts';
import type { Claim, Quote } from '../schema/claim.ts';
import type { Collection, DataOf } from '../schema/collections.ts';
import { type ClaimRef, claimRef, type Id } from '../schema/ids.ts';
import { relationKinds } from '../schema/relation-kinds.ts';

/** Raised when a reader of the file would have to change; a new field does not raise it. */
export const FORMAT_VERSION = 1;

/** The whole joined book as one value that JSON can hold. `undefined` stands for a field that the author left out. */
export interface BookJson {
	readonly format: 'briefbook';
	readonly version: typeof FORMAT_VERSION;
	readonly book: BookFile;
	readonly chapters: readonly ObjectJson<DataOf<'chapters'>>[];
	readonly articles: readonly ArticleJson[];
	readonly claims: readonly ClaimJson[];
	readonly entities: readonly ObjectJson<DataOf<'entities'>>[];
	readonly questions: readonly QuestionJson[];
	readonly judgements: readonly ObjectJson<DataOf<'judgements'>>[];
	readonly corrections: readonly ObjectJson<DataOf<'corrections'>>[];
	readonly mentions: readonly MentionJson[];
	readonly citations: readonly CitationJson[];
	readonly relations: readonly RelationJson[];
	readonly references: readonly ReferenceJson[];
	readonly readingOrder: readonly Id[];
	readonly coverage: Counts & { readonly pages: readonly PageCoverageJson[] };
}

export interface PageCoverageJson extends Counts {
	readonly of: Id;
	readonly page: PagePath;
	/** The sentences without support. */
	readonly naked: readonly string[];
}

/** An object of the book: where it comes from, where it stands on the site, its fields and its text. */
export interface ObjectJson<Fields> {
	readonly id: Id;
	readonly file: string;
	readonly sha256: string;
	readonly page: PagePath;
	readonly anchor: string | null;
	readonly fields: Fields;
	readonly headings: readonly { readonly depth: number; readonly text: string; readonly anchor: string }[];
	readonly passages: readonly { readonly anchor: string; readonly sentences: readonly string[] }[];
}

export interface ArticleJson extends ObjectJson<Omit<DataOf<'articles'>, 'claims'>> {
	readonly claims: readonly ClaimRef[];
}

export interface QuestionJson extends ObjectJson<DataOf<'questions'>> {
	readonly positionAnchors: Readonly<Record<string, string>>;
}

export interface ClaimJson {
	readonly ref: ClaimRef;
	readonly number: string;
	readonly article: Id;
	readonly page: PagePath;
	readonly anchor: string;
	readonly fields: Claim;
	readonly quotes: readonly QuoteJson[];
	readonly sentences: readonly string[];
	readonly origin: ClaimRecord['origin'];
	readonly about: readonly Id[];
	readonly uses: readonly { readonly by: Id; readonly how: string; readonly position: string | null }[];
}

/** Whether a quote was matched with the captured text, and W3C Web Annotation selectors that find it there. */
export interface QuoteJson {
	readonly state: QuoteState['state'];
	readonly selectors: readonly (TextQuoteSelector | TextPositionSelector)[];
}

interface TextQuoteSelector {
	readonly type: 'TextQuoteSelector';
	readonly exact: string;
	readonly prefix: string | undefined;
	readonly suffix: string | undefined;
}

/** Code points of the captured text; the end is not included. */
interface TextPositionSelector {
	readonly type: 'TextPositionSelector';
	readonly start: number;
	readonly end: number;
}

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

/** The joined book as data. The same book gives the same value, in the same order. */
export function bookJson(book: Book): BookJson {
	return {
		format: 'briefbook',
		version: FORMAT_VERSION,
		book: book.meta,
		chapters: [...book.chapters.values()].map((entry) => objectJson(book, entry)),
		articles: [...book.articles.values()].map((entry) => articleJson(book, entry)),
		claims: [...book.claims.values()].map((record) => claimJson(book, record)),
		entities: [...book.entities.values()].map((entry) => objectJson(book, entry)),
		questions: [...book.questions.values()].map((entry) => questionJson(book, entry)),
		judgements: [...book.judgements.values()].map((entry) => objectJson(book, entry)),
		corrections: [...book.corrections.values()].map((entry) => objectJson(book, entry)),
		mentions: flat(book.mentions, (of, mention) => ({ of, ...where(mention) })),
		citations: [
			...flat(book.claimCitations, (of, mention) => ({ of, kind: 'claim' as const, ...where(mention) })),
			...flat(book.questionCitations, (of, mention) => ({ of, kind: 'question' as const, ...where(mention) })),
		],
		relations: flat(book.relations, (of, edge) => ({ of, reading: relationKinds[edge.kind][edge.direction], ...edge })),
		references: flat(book.inbound, (of, { from, path }) => ({ of, from, path: path.join('.') })),
		readingOrder: [...book.readingOrder.keys()],
		coverage: coverageJson(book),
	};
}

function coverageJson(book: Book): BookJson['coverage'] {
	const { pages, ...counts } = coverage(book);
	return {
		...counts,
		pages: pages.map(({ entry, naked, ...own }) => ({
			of: entry.id,
			page: pageOf(entry.collection, entry.id),
			...own,
			naked: naked.map(({ text }) => text),
		})),
	};
}

function objectJson<C extends Collection>(book: Book, entry: Entry<C> & Entry): ObjectJson<DataOf<C>> {
	const { collection, id, file, digest, data, prose } = entry;
	return {
		id,
		file,
		sha256: digest,
		page: pageOf(collection, id),
		anchor: collection === 'corrections' ? correctionAnchor(id) : null,
		fields: data as DataOf<C>,
		headings: prose.headings.map(({ depth, text, slug }) => ({ depth, text, anchor: slug })),
		passages: passages(book, prose),
	};
}

function articleJson(book: Book, entry: Entry<'articles'>): ArticleJson {
	const { claims, ...fields } = entry.data;
	return { ...objectJson(book, entry), fields, claims: claims.map(({ id }) => claimRef(entry.data.code, id)) };
}

function questionJson(book: Book, entry: Entry<'questions'>): QuestionJson {
	const anchors = entry.data.positions.map(({ id }) => [id, positionAnchor(id)]);
	return { ...objectJson(book, entry), positionAnchors: Object.fromEntries(anchors) };
}

function claimJson(book: Book, { ref, number, article, claim, prose, origin, about }: ClaimRecord): ClaimJson {
	return {
		ref,
		number,
		article: article.id,
		page: pageOf('articles', article.id),
		anchor: claimAnchor(claim.id),
		fields: claim,
		quotes: claim.quotes.map((quote, i) => quoteJson(quote, book.quotes.get(ref)?.[i])),
		sentences: sentences(book, prose),
		origin,
		about,
		uses: (book.claimUses.get(ref) ?? []).map(({ by, how, position }) => ({ by, how, position })),
	};
}

function quoteJson({ exact, prefix, suffix }: Quote, state: QuoteState | undefined): QuoteJson {
	const words: TextQuoteSelector = { type: 'TextQuoteSelector', exact, prefix, suffix };
	if (state?.state !== 'matched') return { state: 'not-locked', selectors: [words] };
	const { start, end } = state;
	return { state: 'matched', selectors: [words, { type: 'TextPositionSelector', start, end }] };
}

/** The sentences of a text, in which links without a label carry the names of what they link to. */
function sentences(book: Book, prose: ProseFacts): string[] {
	const around = wordedSentences(prose, (id) => nameOf(book.byId.get(id as Id)) ?? id);
	return prose.sentences.map(({ passage }, sentence) => around({ passage, sentence, from: 0, to: 0 }).after);
}

/** Sentences by the passage that they stand in; a heading’s passage has the heading’s anchor. */
function passages(book: Book, prose: ProseFacts): ObjectJson<unknown>['passages'] {
	const slugs = new Map(prose.headings.map(({ passage, slug }) => [passage, slug]));
	const byPassage = new Map<number, string[]>();
	sentences(book, prose).forEach((text, i) => {
		const passage = prose.sentences[i]?.passage ?? 0;
		const known = byPassage.get(passage);
		if (known) known.push(text);
		else byPassage.set(passage, [text]);
	});
	return [...byPassage].map(([passage, texts]) => ({
		anchor: slugs.get(passage) ?? passageAnchor(passage),
		sentences: texts,
	}));
}

function where({ from, collection, anchor, claim, before, words, after }: Mention): Where {
	return { from, page: pageOf(collection, from), anchor, claim, before, words, after };
}

/** The lists of a map as one list, by the code-unit order of their keys. */
function flat<K extends string, V, R>(lists: ReadonlyMap<K, readonly V[]>, make: (key: K, value: V) => R): R[] {
	const keys = [...lists.keys()].sort();
	return keys.flatMap((key) => (lists.get(key) ?? []).map((value) => make(key, value)));
}
