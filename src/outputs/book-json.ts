import { type Counts, coverage } from '../book/coverage.ts';
import { type PagePath, pageOf } from '../book/href.ts';
import type { Book } from '../book/model.ts';
import { type SourceSummary, sourceSummary } from '../book/source-summary.ts';
import { NORMALISATION } from '../quotes/normalise.ts';
import type { BookFile } from '../schema/book.ts';
import type { DataOf } from '../schema/collections.ts';
import type { Id } from '../schema/ids.ts';
import { type AuditJson, auditJson } from './audit-json.ts';
import { type ClaimJson, claimJson } from './claim-json.ts';
import { type DependantJson, dependantsJson } from './impact-json.ts';
import {
	type ArticleJson,
	articleJson,
	type JudgementJson,
	judgementJson,
	type ObjectJson,
	objectJson,
	type QuestionJson,
	questionJson,
} from './object-json.ts';
import { type PointersJson, pointersJson } from './pointer-json.ts';

/** Raised when a reader of the file would have to change; a new field does not raise it. */
export const FORMAT_VERSION = 1;

/** The whole joined book as one value that JSON can hold. `undefined` stands for a field that the author left out. */
export interface BookJson extends PointersJson {
	readonly format: 'briefbook';
	readonly version: typeof FORMAT_VERSION;
	readonly book: BookFile;
	readonly chapters: readonly ObjectJson<DataOf<'chapters'>>[];
	readonly articles: readonly ArticleJson[];
	readonly claims: readonly ClaimJson[];
	readonly entities: readonly ObjectJson<DataOf<'entities'>>[];
	readonly questions: readonly QuestionJson[];
	readonly judgements: readonly JudgementJson[];
	readonly corrections: readonly ObjectJson<DataOf<'corrections'>>[];
	readonly dependants: readonly DependantJson[];
	readonly readingOrder: readonly Id[];
	readonly sourceSummary: Omit<SourceSummary, 'gaps'>;
	readonly verification: VerificationJson;
	readonly coverage: Counts & { readonly pages: readonly PageCoverageJson[] };
	readonly audit: AuditJson | null;
}

/** How many quotes were matched with the captured texts, and by which version of the normalisation. */
export interface VerificationJson {
	readonly normalisation: number;
	readonly quotes: number;
	readonly matched: number;
}

export interface PageCoverageJson extends Counts {
	readonly of: Id;
	readonly page: PagePath;
	/** The sentences without support. */
	readonly naked: readonly string[];
}

/** The joined book as data. The same book gives the same value, in the same order. */
export function bookJson(book: Book): BookJson {
	const { gaps: _, ...summary } = sourceSummary(book);
	return {
		format: 'briefbook',
		version: FORMAT_VERSION,
		book: book.meta,
		chapters: [...book.chapters.values()].map((entry) => objectJson(book, entry)),
		articles: [...book.articles.values()].map((entry) => articleJson(book, entry)),
		claims: [...book.claims.values()].map((record) => claimJson(book, record)),
		entities: [...book.entities.values()].map((entry) => objectJson(book, entry)),
		questions: [...book.questions.values()].map((entry) => questionJson(book, entry)),
		judgements: [...book.judgements.values()].map((entry) => judgementJson(book, entry)),
		corrections: [...book.corrections.values()].map((entry) => objectJson(book, entry)),
		...pointersJson(book),
		dependants: dependantsJson(book),
		readingOrder: [...book.readingOrder.keys()],
		sourceSummary: summary,
		verification: { normalisation: NORMALISATION, quotes: summary.quotes.all, matched: summary.quotes.matched },
		coverage: coverageJson(book),
		audit: auditJson(book),
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
