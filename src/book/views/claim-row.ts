import { accusationWords } from '../accusation.ts';
import { formWords, modeWords } from '../claim-words.ts';
import { dateWords } from '../date-words.ts';
import { hrefFrom, pageOf } from '../href.ts';
import { primaryLanguage } from '../language-words.ts';
import type { Book, ClaimRecord } from '../model.ts';
import { nameOf } from '../names.ts';
import { relayedBy } from '../relations.ts';
import { type SpeakerView, speakerView } from '../speaker.ts';
import { claimHtml } from './claim-html.ts';
import { claimHref } from './named-link.ts';
import { type Folded, fold } from './section.ts';
import type { Setting } from './setting.ts';
import { type Text, textParts } from './text-parts.ts';

/** A claim as a line of a list. */
export interface ClaimRow {
	readonly number: string;
	readonly href: string;
	/** The claim in the book's words, with its links. */
	readonly html: string;
	readonly speaker: SpeakerView;
	readonly form: string;
	/** How it is hedged; `null` where it is said without a hedge. */
	readonly mode: string | null;
	/** The other articles that relay the same statement, where that it is the same is our inference: "S3, S5". */
	readonly sameAs: string | null;
	/** The date of what is claimed. */
	readonly when: string | null;
	/** The speaker's own words; empty where the passage is in other words than the speaker's. */
	readonly quotes: readonly string[];
	/** Set where the words were spoken in another language than the article's. */
	readonly translated: boolean;
	readonly unclear: Text;
	readonly accusation: string | null;
}

/** The line of one claim. */
export function claimRow(setting: Setting, record: ClaimRecord): ClaimRow {
	const { book, from } = setting;
	const { claim, number } = record;
	const direct = claim.form === 'direct';
	return {
		number,
		href: claimHref(from, record),
		html: claimHtml(setting, record),
		speaker: speakerView(book, record, from),
		form: formWords[claim.form],
		mode: modeWords[claim.mode],
		sameAs: inferredSameness(book, record),
		when: claim.when === undefined ? null : dateWords(claim.when),
		quotes: direct ? claim.quotes.map(({ exact }) => exact) : [],
		translated: direct && isTranslated(book, record),
		unclear: textParts({ book, from }, claim.unclear ?? ''),
		accusation: accusationWords(book, claim),
	};
}

function isTranslated(book: Book, { origin, article }: ClaimRecord): boolean {
	if (origin.kind !== 'statement') return false;
	const data = book.entities.get(origin.statement)?.data;
	if (data?.kind !== 'statement' || data.language === 'unknown') return false;
	return primaryLanguage(data.language) !== primaryLanguage(article.data.language);
}

/** The page of the statement names all of its relays; a line has room for a few. */
const RELAYS_NAMED = 4;

function inferredSameness(book: Book, { origin, article }: ClaimRecord): string | null {
	if (origin.kind !== 'statement') return null;
	const data = book.entities.get(origin.statement)?.data;
	if (data?.kind !== 'statement' || data.same?.certainty !== 'inferred') return null;
	const others = relayedBy(book.relations, origin.statement).filter((id) => id !== article.id);
	const rest = others.length - RELAYS_NAMED;
	const codes = (rest > 1 ? others.slice(0, RELAYS_NAMED) : others).map((id) => book.articles.get(id)?.data.code ?? id);
	if (codes.length === 0) return null;
	return `${codes.join(', ')}${rest > 1 ? ` and ${rest} more` : ''}`;
}

/** The claims of one article among others. */
export interface ClaimGroup {
	readonly code: string;
	readonly title: string;
	readonly href: string;
	readonly publisher: string;
	readonly published: string;
	/** In words; none in a group that stands far down a long list. */
	readonly rows: Folded<ClaimRow>;
	/** By number alone, where there are no rows. */
	readonly numbered: readonly { readonly number: string; readonly href: string }[];
}

const CLAIMS_IN_SIGHT = 8;
/** Further down nobody reads on, and each claim is in words on the page of its article. */
const CLAIMS_IN_WORDS = 120;

/** Claims under the articles that make them, in the order of articles: in words up to a number of them, then by number. */
export function claimGroups(setting: Setting, records: readonly ClaimRecord[]): ClaimGroup[] {
	let before = 0;
	return [...Map.groupBy(records, ({ article }) => article)].map(([article, own]) => {
		const inWords = before < CLAIMS_IN_WORDS;
		before += own.length;
		const rows = inWords ? own.map((record) => claimRow(setting, record)) : [];
		return {
			code: article.data.code,
			title: article.data.title,
			href: hrefFrom(setting.from, pageOf('articles', article.id)),
			publisher: nameOf(setting.book.entities.get(article.data.publisher)) ?? article.data.publisher,
			published: dateWords(article.data.published),
			rows: fold(rows, CLAIMS_IN_SIGHT),
			numbered: inWords ? [] : own.map((record) => ({ number: record.number, href: claimHref(setting.from, record) })),
		};
	});
}
