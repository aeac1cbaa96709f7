import type { AuditSheet, QuoteContext, SheetArticle } from '../book/views/audit-sheet-view.ts';

/** What a sheet says of itself, in its two forms alike. */
export interface SheetWords {
	readonly title: string;
	readonly facts: readonly (readonly [name: string, value: string])[];
	readonly intro: readonly string[];
	readonly sign: readonly string[];
}

/** Tick boxes, in the words of a person. */
export const boxes = ['supported', 'partly', 'not supported', 'cannot tell'] as const;

/** The words of a sheet around its sentences. */
export function sheetWords({ book, code, seed, sample, population, captures, items }: AuditSheet): SheetWords {
	const asked = sample > items.length ? `${items.length} (asked for: ${sample})` : String(items.length);
	return {
		title: 'Audit sheet',
		facts: [
			['Book', `${book.title}, ${book.edition}, information as of ${book.asOf}`],
			['Sheet', code],
			['Seed', String(seed)],
			['Sentences', `${asked} of ${population} that cite evidence`],
		],
		intro: [
			'Each sentence below stands in the book and cites what it rests on. Words in bold are slices of the article; only those in quotation marks are a speaker’s. Read what the sentence cites, at its source if you can, and tick: supported, when that carries all of the sentence; partly, when it carries a part of it, or less than it says; not supported, when it does not carry it; cannot tell, when it could not be decided.',
			'The question is whether the source says it, not whether it is true. Sentences were drawn by lot, in this order; whoever stops early has still drawn by lot. Sentences in passages that are marked as findings, assumptions or background cite nothing, and are not asked about.',
			captures ? WITH_CAPTURES : WITHOUT_CAPTURES,
		],
		sign: ['Name', 'Date', 'Signature'],
	};
}

const WITH_CAPTURES =
	'The grey words beside a quote are from the captured text of the article: at most eleven to each side, and of each capture at most a quarter. They are there for checking and are not to be published.';
const WITHOUT_CAPTURES =
	'The words around the quotes are not shown: no captured texts were at hand. Read them at the address of the article.';

/** The words around a quote, as far as they are shown. */
export function around(context: QuoteContext | null): { readonly before: string; readonly after: string } {
	return context !== null && 'before' in context ? context : { before: '', after: '' };
}

/** Why the words around a quote are not shown; `null` where they are, or where no captures are at hand. */
export function missingWords(context: QuoteContext | null): string | null {
	return context !== null && 'missing' in context ? context.missing : null;
}

/** An article, as a reader would look for it. */
export function articleWords({ code, publisher, title, published }: SheetArticle): string {
	return `${code}, ${publisher}, “${title}”, ${published}`;
}

export const NOT_TO_BE_READ = 'can no longer be read';
