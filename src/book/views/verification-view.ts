import { NORMALISATION } from '../../quotes/normalise.ts';
import { accusationWords } from '../accusation.ts';
import { formWords } from '../claim-words.ts';
import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, page, pageOf } from '../href.ts';
import type { Book, ClaimRecord } from '../model.ts';
import { nameOf } from '../names.ts';
import { type AuditView, auditView } from './audit-view.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { claimHref } from './named-link.ts';

/** A quote as a line of the list. */
export interface QuoteRow {
	readonly words: string;
	/** What tells it from an equal slice; empty where nothing must. */
	readonly prefix: string;
	readonly suffix: string;
	/** True where they are the speaker’s own words: only then do they stand in quotation marks. */
	readonly spoken: boolean;
	readonly number: string;
	readonly href: string;
	readonly form: string;
	readonly paragraph: number;
	readonly matched: boolean;
	/** Whom the claim accuses, and what they said to it. */
	readonly accusation: string | null;
}

/** The quotes of one article, and what shows that a copy of it is the captured one. */
export interface QuoteGroup {
	readonly code: string;
	/** The id of its heading. */
	readonly anchor: string;
	readonly title: string;
	readonly href: string;
	readonly publisher: string;
	readonly published: string;
	readonly language: string;
	readonly sha256: string;
	readonly characters: number;
	readonly rows: readonly QuoteRow[];
}

export interface VerificationView {
	readonly frame: FrameView;
	/** “118 of 118 quotes match the captured texts.” */
	readonly summary: string;
	readonly normalisation: number;
	readonly groups: readonly QuoteGroup[];
	/** Coverage, and what an audit found: two things that are never run together. */
	readonly audit: AuditView;
	readonly headings: {
		readonly [key in 'meaning' | 'coverage' | 'copy' | 'quotes']: { readonly slug: string; readonly text: string };
	};
}

const headings = {
	meaning: { slug: 'what-matched-means', text: 'What matched means' },
	coverage: { slug: 'coverage-is-not-correctness', text: 'Coverage is not correctness' },
	copy: { slug: 'check-it-yourself', text: 'Check it yourself' },
	quotes: { slug: 'every-quote', text: 'Every quote' },
} as const;

const LEAD =
	'Every quote of this book, whether its words stand in the captured article, and a way to check that with a copy of your own.';

/** The page of verification: all quotes, by article. */
export function verificationView(book: Book): VerificationView {
	const path = page('verification');
	const claims = Map.groupBy(book.claims.values(), ({ article }) => article);
	const groups = [...book.articles.values()]
		.map((article) => quoteGroup(book, article, claims.get(article) ?? []))
		.filter(({ rows }) => rows.length > 0);
	const frame = frameView(book, {
		path,
		title: 'Verification',
		description: LEAD,
		lead: LEAD,
		headings: Object.values(headings).map((heading) => ({ depth: 2, ...heading })),
		search: null,
	});
	return { frame, summary: summary(groups), normalisation: NORMALISATION, groups, audit: auditView(book), headings };
}

function quoteGroup(book: Book, article: Entry<'articles'>, claims: readonly ClaimRecord[]): QuoteGroup {
	const { code, title, publisher, published, language, capture } = article.data;
	return {
		code,
		anchor: `quotes-${code.toLowerCase()}`,
		title,
		href: hrefFrom(page('verification'), pageOf('articles', article.id)),
		publisher: nameOf(book.entities.get(publisher)) ?? publisher,
		published: dateWords(published),
		language,
		sha256: capture.sha256,
		characters: capture.characters,
		rows: claims.flatMap((record) => quoteRows(book, record)),
	};
}

function quoteRows(book: Book, record: ClaimRecord): QuoteRow[] {
	const { claim, number, ref } = record;
	const states = book.quotes.get(ref) ?? [];
	return claim.quotes.map(({ exact, prefix, suffix }, i) => ({
		words: exact,
		prefix: prefix ?? '',
		suffix: suffix ?? '',
		spoken: claim.form === 'direct',
		number,
		href: claimHref(page('verification'), record),
		form: formWords[claim.form],
		paragraph: claim.paragraph,
		matched: states[i]?.state === 'matched',
		accusation: accusationWords(book, claim),
	}));
}

function summary(groups: readonly QuoteGroup[]): string {
	const rows = groups.flatMap((group) => group.rows);
	const matched = rows.filter((row) => row.matched).length;
	if (rows.length === 0) return 'This book has no quotes.';
	if (matched === 0) return `None of the ${rows.length} quotes has been matched with a captured text yet.`;
	return `${matched} of ${rows.length} ${rows.length === 1 ? 'quote matches' : 'quotes match'} the captured texts.`;
}
