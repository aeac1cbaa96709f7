import type { Issue, Place } from '../../issues/issue.ts';
import { nearest } from '../../issues/nearest.ts';
import { quotations } from '../../prose/quotations.ts';
import { countWords } from '../../prose/words.ts';
import { normalised } from '../../quotes/normalise.ts';
import type { Claim } from '../../schema/claim.ts';
import type { ClaimRef } from '../../schema/ids.ts';
import { type CoveredEntry, coveredEntries, type Unit, units } from '../coverage.ts';
import type { Book } from '../model.ts';
import { nameOf, spellings } from '../names.ts';
import { once } from '../once.ts';
import type { Check } from './check.ts';
import { shortened } from './naked-sentences.ts';
import { ownFields } from './own-fields.ts';
import { placeInProse } from './places.ts';

/** Shorter ones are names, terms, or words held at a distance. */
const MIN_WORDS = 3;
/** What an author leaves out of a quotation, or puts into it. */
const GAP = /\s*(?:[[(](?:…|\.{3})[\])]|…|\.{3}|\[[^\]]*\])\s*/;

/**
 * What our texts put in quotation marks, or quote by `>`, are words that verify has matched: those of a claim that the sentence
 * cites, or of the claim whose text it is; in the fields of front matter, which cite nothing, of any. The names and titles of the
 * book’s own pages may stand in marks as well.
 */
export const looseQuotes: Check = (book) => {
	const names = once(() => namesIn(book));
	const all = once(() => quotesOf([...book.claims.values()].map(({ claim }) => claim)));
	const found = (quoted: readonly string[], quotes: () => readonly string[] | null, at: Place): Issue[] =>
		quoted.flatMap((words): Issue[] => {
			const known = quotes();
			if (known === null || isWithin(words, known) || names().has(folded(words))) return [];
			const near = nearest(words, known);
			return [
				{ code: 'quote-loose', at, args: { words: shortened(words), ...(near === null ? {} : { nearest: near }) } },
			];
		});
	return coveredEntries(book).flatMap((entry) => {
		const place = placeInProse(entry);
		const inProse = units(entry.prose, entry.id).flatMap((unit) =>
			found(quotedIn(entry, unit), () => citedQuotes(book, entry, unit), place(unit.offset)),
		);
		const inFields = ownFields(entry)
			.filter(({ isClaim }) => !isClaim)
			.flatMap(({ text, path }) => found(long(quotations(text)), all, { file: entry.file, path }));
		if (entry.collection !== 'articles') return [...inProse, ...inFields];
		const inClaims = entry.data.claims.flatMap((claim, i) =>
			found(long(quotations(claim.text)), () => quotesOf([claim]), { file: entry.file, path: ['claims', i, 'text'] }),
		);
		return [...inProse, ...inFields, ...inClaims];
	});
};

const long = (texts: readonly string[]): readonly string[] => texts.filter((text) => countWords(text) >= MIN_WORDS);

function quotedIn({ prose }: CoveredEntry, { sentences, text }: Unit): readonly string[] {
	const isQuotation = sentences.some((i) => prose.sentences[i]?.quoted);
	return isQuotation ? [text] : long(quotations(text));
}

/** The quotes of the claims that a sentence cites; `null` where one of these is not there, which is told by itself. */
function citedQuotes(book: Book, entry: CoveredEntry, { citations }: Unit): string[] | null {
	const quotes: string[] = [];
	for (const { target } of citations.flatMap(({ targets }) => targets)) {
		if (target.kind !== 'claim') continue;
		const code = target.code ?? (entry.collection === 'articles' ? entry.data.code : '');
		const record = book.claims.get(`${code}#${target.claim}` as ClaimRef);
		if (!record) return null;
		quotes.push(...quotesOf([record.claim]));
	}
	return quotes;
}

const quotesOf = (claims: readonly Claim[]): string[] =>
	claims.flatMap(({ quotes }) => quotes.map(({ exact }) => exact));

/** Whether words stand in a quote; where something is left out of them, each stretch of them. */
function isWithin(words: string, quotes: readonly string[]): boolean {
	const known = quotes.map(folded);
	return words.split(GAP).every((stretch) => known.some((quote) => quote.includes(folded(stretch))));
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
