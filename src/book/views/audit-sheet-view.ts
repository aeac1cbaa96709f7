import type { ClaimRef } from '../../schema/ids.ts';
import { accusationWords } from '../accusation.ts';
import { drawn, sheetCode } from '../audit/draw.ts';
import { type AuditSentence, auditSentences, type Basis } from '../audit/sentences.ts';
import { formWords, modeWords } from '../claim-words.ts';
import { supports } from '../coverage.ts';
import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { claimAnchor, hrefFrom, type PagePath, page, pageOf, positionAnchor } from '../href.ts';
import type { Book, ClaimRecord } from '../model.ts';
import { nameOf } from '../names.ts';
import { claimText } from '../notes.ts';
import { speakerView } from '../speaker.ts';
import { passageAddress } from '../text-fragment.ts';
import { writingDirection } from '../writing-direction.ts';
import { liveAddress } from './article-claims.ts';

/** The words of the capture beside a quote, or why they are not shown. */
export type QuoteContext =
	| { readonly before: string; readonly after: string }
	| { readonly missing: 'not found in the capture' | 'a quarter of the capture is shown already' };

/** By claim, one for each of its quotes. */
export type Contexts = ReadonlyMap<ClaimRef, readonly QuoteContext[]>;

/** A sheet on which a sceptic notes, sentence by sentence, whether what is cited carries it. */
export interface AuditSheet {
	readonly book: { readonly title: string; readonly edition: string; readonly asOf: string; readonly language: string };
	/** Stands on every page, and in the form. */
	readonly code: string;
	readonly seed: number;
	/** How many sentences were asked for; those that were drawn are `items`. */
	readonly sample: number;
	readonly population: number;
	/** Whether words of the captures are shown. */
	readonly captures: boolean;
	readonly items: readonly SheetItem[];
}

export interface SheetItem {
	/** From 1. */
	readonly number: number;
	readonly id: string;
	readonly sentence: string;
	/** Where it stands: the title of its page, and the address below the root of the site. */
	readonly page: string;
	readonly path: string;
	/** What kind of support it has, as a reader is told. */
	readonly support: string;
	readonly bases: readonly SheetBasis[];
}

export interface SheetBasis {
	/** A question or a position that is cited; `null` for a claim, which speaks for itself. */
	readonly cited: { readonly words: string; readonly path: string } | null;
	readonly claims: readonly SheetClaim[];
	/** Of what no source is said to hold: all the articles, for that is where it would have to be looked for. */
	readonly articles: readonly SheetArticle[];
}

export interface SheetArticle {
	readonly code: string;
	readonly title: string;
	readonly publisher: string;
	readonly published: string;
	/** Where it can be read; `null` where it no longer can. */
	readonly url: string | null;
}

export interface SheetClaim {
	readonly number: string;
	readonly path: string;
	readonly text: string;
	/** Who says it, in whose words, how firmly, and whom it accuses. */
	readonly said: string;
	readonly article: SheetArticle;
	readonly paragraph: number;
	readonly quotes: readonly SheetQuote[];
}

export interface SheetQuote {
	readonly words: string;
	/** True where they are the speaker’s own words: only then do they stand in quotation marks. */
	readonly spoken: boolean;
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	/** The passage on the live page; `null` where the article can no longer be read. */
	readonly address: string | null;
	/** `null` where no captures are at hand. */
	readonly context: QuoteContext | null;
}

/** The sentences that a sheet asks about, in the order in which they were drawn, and what the sheet is known by. */
export interface SheetDraw {
	readonly seed: number;
	readonly sample: number;
	readonly population: number;
	readonly code: string;
	readonly sentences: readonly AuditSentence[];
}

/** Draws the sentences of a sheet. */
export function sheetDraw(book: Book, sample: number, seed: number): SheetDraw {
	const all = auditSentences(book);
	const sentences = drawn(all, sample, seed);
	const population = all.length;
	const code = sheetCode({ seed, sample, population, ids: sentences.map(({ id }) => id) });
	return { seed, sample, population, code, sentences };
}

/** The sheet of a draw. `contexts`: `null` where no captures are at hand. */
export function auditSheet(book: Book, draw: SheetDraw, contexts: Contexts | null): AuditSheet {
	const { seed, sample, population, code, sentences } = draw;
	const { title, edition, asOf, language } = book.meta;
	return {
		book: { title, edition, asOf: dateWords(asOf), language },
		code,
		seed,
		sample,
		population,
		captures: contexts !== null,
		items: sentences.map((sentence, i) => item(book, sentence, i + 1, contexts)),
	};
}

function item(book: Book, sentence: AuditSentence, number: number, contexts: Contexts | null): SheetItem {
	const { id, text, entry, page: path, anchor, support, bases } = sentence;
	return {
		number,
		id,
		sentence: text,
		page: nameOf(entry) ?? entry.id,
		path: fromRoot(path, anchor),
		support: supports[support],
		bases: bases.map((basis) => sheetBasis(book, basis, contexts)),
	};
}

/** The address of a place as seen from the root of the site. */
function fromRoot(path: PagePath, anchor: string | null): string {
	return hrefFrom(page('home'), path, anchor);
}

function sheetBasis(book: Book, basis: Basis, contexts: Contexts | null): SheetBasis {
	return {
		cited: citedWords(book, basis),
		claims: basis.claims.map((record) => sheetClaim(book, record, contexts)),
		articles: basis.kind === 'absence' ? [...book.articles.values()].map((entry) => sheetArticle(book, entry)) : [],
	};
}

function citedWords(book: Book, { kind, question, position }: Basis): SheetBasis['cited'] {
	if (question === null) return null;
	const asked = book.questions.get(question)?.data;
	const label = asked?.positions.find(({ id }) => id === position)?.label ?? '';
	const answer = {
		claim: '',
		question: 'all that is said to it',
		position: `the position “${label}”`,
		absence: `that no source read here holds “${label}”`,
	}[kind];
	const path = fromRoot(pageOf('questions', question), position === null ? null : positionAnchor(position));
	return { words: `Question “${asked?.title ?? question}”: ${answer}`, path };
}

function sheetClaim(book: Book, record: ClaimRecord, contexts: Contexts | null): SheetClaim {
	const { claim, number, ref, article } = record;
	const { language } = article.data;
	const url = liveAddress(article.data);
	const shown = contexts?.get(ref);
	const { name } = speakerView(book, record, page('home'));
	const said = [name, formWords[claim.form], modeWords[claim.mode], accusationWords(book, claim)];
	return {
		number,
		path: fromRoot(pageOf('articles', article.id), claimAnchor(claim.id)),
		text: claimText(book, record),
		said: said.filter((words) => words !== null).join('; '),
		article: sheetArticle(book, article),
		paragraph: claim.paragraph,
		quotes: claim.quotes.map((quote, i) => ({
			words: quote.exact,
			spoken: claim.form === 'direct',
			language,
			direction: writingDirection(quote.exact),
			address: url === null ? null : passageAddress(url, quote),
			context: shown?.[i] ?? null,
		})),
	};
}

function sheetArticle(book: Book, { data }: Entry<'articles'>): SheetArticle {
	const { code, title, publisher, published } = data;
	return {
		code,
		title,
		publisher: nameOf(book.entities.get(publisher)) ?? publisher,
		published: dateWords(published),
		url: liveAddress(data),
	};
}
