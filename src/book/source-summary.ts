import { edtfSpan } from '../schema/edtf.ts';
import { controls, reliability } from '../schema/grades.ts';
import { conflictKinds } from '../schema/question.ts';
import type { Edtf } from '../schema/scalars.ts';
import type { Entry } from './entry.ts';
import type { Book, Origin } from './model.ts';
import { originKey } from './origins.ts';

/** How often something is found, under its name. */
export interface Tally {
	readonly name: string;
	readonly count: number;
}

/** What the book rests on, in figures that follow from its files (ICD 206, source summary statement). */
export interface SourceSummary {
	readonly articles: number;
	readonly publishers: number;
	readonly claims: number;
	/** How many quotes carry them, and how many of these stand in the captured texts. */
	readonly quotes: { readonly all: number; readonly matched: number };
	readonly origins: {
		/** Different statements of a known speaker. */
		readonly statements: number;
		/** Outlets that speak for themselves. */
		readonly outlets: number;
		/** Claims that go back to nobody who is identified. */
		readonly unknownClaims: number;
		/** Statements of speakers with an interest: a party to the matter, or opposed to one. */
		readonly interested: number;
		/** Claims whose speaker the article does not name, and we do. */
		readonly inferredClaims: number;
	};
	/** Articles by who controls their publisher, in the order of the vocabulary. */
	readonly control: readonly Tally[];
	/** Articles by the letter of their publisher, A to F; `null` where the book does not grade. */
	readonly grade: readonly Tally[] | null;
	/** The dates of the first and of the last article; `null` without articles. */
	readonly published: { readonly first: Edtf; readonly last: Edtf } | null;
	/** Articles by language tag, the most frequent first. */
	readonly languages: readonly Tally[];
	/** Articles that a second person has checked against the capture. */
	readonly checked: number;
	/** Conflicts by kind, in the order of the vocabulary. */
	readonly conflicts: readonly Tally[];
	/** What was not read, in the words of the book. */
	readonly gaps: readonly string[];
}

/** Counts what the book rests on. Names without a count are left out. */
export function sourceSummary(book: Book): SourceSummary {
	const articles = [...book.articles.values()];
	const conflicts = [...book.questions.values()].flatMap(({ data }) => data.conflicts);
	return {
		articles: articles.length,
		publishers: new Set(articles.map(({ data }) => data.publisher)).size,
		claims: book.claims.size,
		quotes: quoteCounts(book),
		origins: originCounts(book),
		control: tally(
			Object.keys(controls),
			articles.map((article) => publisherOf(book, article)?.control ?? 'unknown'),
		),
		grade: book.meta.grading
			? tally(
					Object.keys(reliability),
					articles.map((article) => publisherOf(book, article)?.reliability?.letter ?? 'F'),
				)
			: null,
		published: publishedBetween(articles),
		languages: languageTally(articles),
		checked: articles.filter(({ data }) => data.checked !== 'none').length,
		conflicts: tally(
			Object.keys(conflictKinds),
			conflicts.map(({ kind }) => kind),
		),
		gaps: book.meta.gaps,
	};
}

function quoteCounts(book: Book): SourceSummary['quotes'] {
	const all = [...book.claims.values()].reduce((sum, { claim }) => sum + claim.quotes.length, 0);
	const states = [...book.quotes.values()].flat();
	return { all, matched: states.filter(({ state }) => state === 'matched').length };
}

function tally(names: readonly string[], found: readonly string[]): Tally[] {
	const all = names.map((name) => ({ name, count: found.filter((value) => value === name).length }));
	return all.filter(({ count }) => count > 0);
}

function languageTally(articles: readonly Entry<'articles'>[]): Tally[] {
	const found = articles.map(({ data }) => data.language as string);
	return tally([...new Set(found)].sort(), found).sort((a, b) => b.count - a.count);
}

function publisherOf(book: Book, { data }: Entry<'articles'>) {
	const publisher = book.entities.get(data.publisher)?.data;
	return publisher?.kind === 'organisation' ? publisher : null;
}

function originCounts(book: Book): SourceSummary['origins'] {
	const origins = [...book.claims.values()].map(({ origin }) => origin);
	const identified = new Map<string, Origin>();
	for (const origin of origins) {
		const key = originKey(origin);
		if (key !== null) identified.set(key, origin);
	}
	const statements = [...identified.values()].flatMap((origin) =>
		origin.kind === 'statement' ? [origin.statement] : [],
	);
	return {
		statements: statements.length,
		outlets: identified.size - statements.length,
		unknownClaims: origins.filter((origin) => originKey(origin) === null).length,
		interested: statements.filter((id) => hasInterest(book.entities.get(id))).length,
		inferredClaims: origins.filter((origin) => origin.kind === 'statement' && origin.inferredFrom !== null).length,
	};
}

function hasInterest(statement: Entry<'entities'> | undefined): boolean {
	const data = statement?.data;
	return data?.kind === 'statement' && (data.interest === 'party' || data.interest === 'opponent');
}

function publishedBetween(articles: readonly Entry<'articles'>[]): SourceSummary['published'] {
	const dates = articles.map(({ data }) => data.published).sort((a, b) => edtfSpan(a).from - edtfSpan(b).from);
	const [first, last] = [dates[0], dates.at(-1)];
	return first === undefined || last === undefined ? null : { first, last };
}
