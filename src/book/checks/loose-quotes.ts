import type { Issue, Place } from '../../issues/issue.ts';
import { suggester } from '../../issues/nearest.ts';
import type { Citation, ProseFacts } from '../../prose/prose.ts';
import { mayQuote, type Quotation, quotations } from '../../prose/quotations.ts';
import { countWords } from '../../prose/words.ts';
import { normalised } from '../../quotes/normalise.ts';
import { cutsWord } from '../../quotes/word-edges.ts';
import type { Claim } from '../../schema/claim.ts';
import type { ClaimRef } from '../../schema/ids.ts';
import { type CoveredEntry, coveredEntries, units } from '../coverage.ts';
import type { Book } from '../model.ts';
import { nameOf, spellings } from '../names.ts';
import { once } from '../once.ts';
import type { Check } from './check.ts';
import { shortened } from './naked-sentences.ts';
import { textsBesideProse } from './own-texts.ts';
import { placeInProse } from './places.ts';

/** Shorter ones are names, terms, or words held at a distance. */
const MIN_WORDS = 3;
/** What an author leaves out of a quotation, or puts into it. */
const GAP = /\s*(?:[[(](?:…|\.{3})[\])]|…|\.{3}|\[[^\]]*\])\s*/;
/** Between two quotes of a claim; no quotation has it. */
const BREAK = '\n';

/** What may be quoted at a place: the quotes of some claims, as they are compared. */
interface Known {
	readonly claims: readonly string[];
	readonly suggest: ReturnType<typeof suggester>;
}

/**
 * What our texts put in quotation marks, or quote by `>`, are words that verify has matched: those of one claim that the sentence
 * cites, or of the claim whose text it is; where nothing is cited, as in headings, captions and front matter, of any. The names and
 * titles of the book’s own pages may stand in marks as well. Corrections quote what was wrong in the book itself.
 */
export const looseQuotes: Check = (book) => {
	const names = once(() => namesIn(book));
	const any = once(() => known([...book.claims.values()].map(({ claim }) => claim)));
	const told = ({ words }: Quotation, of: Known, at: Place): Issue[] => {
		if (isQuoted(words, of.claims) || names().has(folded(words))) return [];
		return [{ code: 'quote-loose', at, args: { words: shortened(words), ...of.suggest(words) } }];
	};
	const inProse = coveredEntries(book).flatMap((entry) => {
		const place = placeInProse(entry);
		return quotedIn(entry).flatMap(({ quotation, citations, offset }) => {
			const cited = citations === null ? any() : citedQuotes(book, entry, citations);
			return cited === null ? [] : told(quotation, cited, place(offset));
		});
	});
	const inClaims = [...book.articles.values()].flatMap(({ file, data }) =>
		data.claims.flatMap((claim, i) =>
			long(claim.text).flatMap((quotation) => {
				const at: Place = { file, path: ['claims', i, 'text'], within: quotation.offset };
				return told(quotation, known([claim]), at);
			}),
		),
	);
	const besideProse = textsBesideProse(book, (text, isClaim) => !isClaim && long(text).length > 0)
		.filter(({ entry }) => entry?.collection !== 'corrections')
		.flatMap(({ text, place }) =>
			long(text).flatMap((quotation) =>
				told(quotation, any(), place({ word: quotation.words, offset: quotation.offset })),
			),
		);
	return [...inProse, ...inClaims, ...besideProse];
};

const long = (text: string): Quotation[] => quotations(text).filter(({ words }) => countWords(words) >= MIN_WORDS);

interface Quoted {
	readonly quotation: Quotation;
	/** Those of the sentences that it reaches over, or of their row; `null` in a heading or a label, which needs none. */
	readonly citations: readonly Citation[] | null;
	/** Where the first of these sentences begins. */
	readonly offset: number;
}

/** The quotations of a text. They are looked for in whole passages, since one may hold the end of a sentence. */
function quotedIn({ prose, id }: CoveredEntry): Quoted[] {
	const { sentences } = prose;
	if (!sentences.some(({ text, quoted }) => quoted || mayQuote(text))) return [];
	const unitOf = new Map(units(prose, id).flatMap((unit) => unit.sentences.map((i) => [i, unit] as const)));
	return passagesOf(prose).flatMap(({ text, quoted, starts }) => {
		const found = quoted ? [{ words: text, offset: 0 }] : long(text);
		return found.map((quotation): Quoted => {
			const end = quotation.offset + quotation.words.length;
			const first = starts.findLastIndex(({ at }) => at <= quotation.offset);
			const reached = starts.slice(first).filter(({ at }) => at < end);
			const own = reached.flatMap(({ sentence }) => unitOf.get(sentence) ?? []);
			return {
				quotation,
				citations: own.length > 0 ? own.flatMap(({ citations }) => citations) : null,
				offset: starts[first]?.offset ?? 0,
			};
		});
	});
}

interface Passage {
	readonly text: string;
	/** Whether it is a quotation of Markdown. */
	readonly quoted: boolean;
	/** Its sentences, where each begins in `text`, and where in the prose. */
	readonly starts: readonly { readonly sentence: number; readonly at: number; readonly offset: number }[];
}

function passagesOf({ sentences }: ProseFacts): Passage[] {
	const passages = Map.groupBy(sentences.entries(), ([, { passage }]) => passage);
	return [...passages.values()].map((own) => {
		let at = 0;
		const starts = own.map(([sentence, { text, offset }]) => {
			const start = { sentence, at, offset };
			at += text.length + 1;
			return start;
		});
		return { text: own.map(([, { text }]) => text).join(' '), quoted: own.some(([, { quoted }]) => quoted), starts };
	});
}

/** The quotes of what is cited; `null` where a claim of it is not there, which is told by itself. */
function citedQuotes(book: Book, entry: CoveredEntry, citations: readonly Citation[]): Known | null {
	const claims: Claim[] = [];
	for (const { target } of citations.flatMap(({ targets }) => targets)) {
		if (target.kind !== 'claim') continue;
		const code = target.code ?? (entry.collection === 'articles' ? entry.data.code : '');
		const record = book.claims.get(`${code}#${target.claim}` as ClaimRef);
		if (!record) return null;
		claims.push(record.claim);
	}
	return known(claims);
}

function known(claims: readonly Claim[]): Known {
	return {
		claims: claims.map(({ quotes }) => quotes.map(({ exact }) => folded(exact)).join(BREAK)),
		suggest: suggester(claims.flatMap(({ quotes }) => quotes.map(({ exact }) => exact))),
	};
}

/** Whether one claim has the words; where something is left out of them, each stretch of them, in the order of its quotes. */
function isQuoted(words: string, claims: readonly string[]): boolean {
	const stretches = words
		.split(GAP)
		.map(folded)
		.filter((stretch) => stretch !== '');
	return stretches.length > 0 && claims.some((quotes) => standIn(quotes, stretches));
}

function standIn(quotes: string, stretches: readonly string[]): boolean {
	let end = 0;
	for (const stretch of stretches) {
		let from = quotes.indexOf(stretch, end);
		while (from !== -1 && cutsWord(quotes, { from, to: from + stretch.length }))
			from = quotes.indexOf(stretch, from + 1);
		if (from === -1) return false;
		end = from + stretch.length;
	}
	return true;
}

/** Capitals, marks around it and the stop that a sentence gives it make no other quotation. */
const folded = (text: string): string =>
	normalised(text)
		.toLowerCase()
		.replace(/^[\s"'.,;:!?-]+|[\s"'.,;:!?-]+$/g, '');

function namesIn(book: Book): ReadonlySet<string> {
	const names = [...book.byId.values()].flatMap((entry): (string | null)[] => {
		const positions = entry.collection === 'questions' ? entry.data.positions.map(({ label }) => label) : [];
		return [
			nameOf(entry),
			...positions,
			...(entry.collection === 'entities' ? spellings(entry).map(({ text }) => text) : []),
		];
	});
	return new Set([...names, book.meta.title].map((name) => folded(name ?? '')));
}
