import { renderText } from '../../prose/render.ts';
import { formWords, modeWords, responseWords } from '../claim-words.ts';
import { dateWords } from '../date-words.ts';
import { hrefFrom, pageOf } from '../href.ts';
import type { Book, ClaimRecord } from '../model.ts';
import { nameOf } from '../names.ts';
import { relayedBy } from '../relations.ts';
import { type SpeakerView, speakerView } from '../speaker.ts';
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
export function claimRow({ book, from, resolver }: Setting, record: ClaimRecord): ClaimRow {
	const { claim, number } = record;
	const direct = claim.form === 'direct';
	return {
		number,
		href: claimHref(from, record),
		html: renderText(claim.text, resolver),
		speaker: speakerView(book, record, from),
		form: formWords[claim.form],
		mode: modeWords[claim.mode],
		sameAs: inferredSameness(book, record),
		when: claim.when === undefined ? null : dateWords(claim.when),
		quotes: direct ? claim.quotes.map(({ exact }) => exact) : [],
		translated: direct && isTranslated(book, record),
		unclear: textParts({ book, from }, claim.unclear ?? ''),
		accusation: accusationWords(book, record),
	};
}

function isTranslated(book: Book, { origin, article }: ClaimRecord): boolean {
	if (origin.kind !== 'statement') return false;
	const data = book.entities.get(origin.statement)?.data;
	if (data?.kind !== 'statement' || data.language === 'unknown') return false;
	return new Intl.Locale(data.language).language !== new Intl.Locale(article.data.language).language;
}

function inferredSameness(book: Book, { origin, article }: ClaimRecord): string | null {
	if (origin.kind !== 'statement') return null;
	const data = book.entities.get(origin.statement)?.data;
	if (data?.kind !== 'statement' || data.same?.certainty !== 'inferred') return null;
	const others = relayedBy(book.relations, origin.statement).filter((id) => id !== article.id);
	const codes = others.flatMap((id) => book.articles.get(id)?.data.code ?? []);
	return codes.length === 0 ? null : codes.join(', ');
}

function accusationWords(book: Book, { claim }: ClaimRecord): string | null {
	if (!claim.accusation) return null;
	const against = claim.accusation.against.map((id) => nameOf(book.entities.get(id)) ?? id);
	return `accuses ${against.join(', ')}; ${responseWords[claim.accusation.response]}`;
}

/** The claims of one article among others. */
export interface ClaimGroup {
	readonly code: string;
	readonly title: string;
	readonly href: string;
	readonly publisher: string;
	readonly published: string;
	readonly rows: Folded<ClaimRow>;
}

const CLAIMS_IN_SIGHT = 8;

/** Claims under the articles that make them, in the order of articles. */
export function claimGroups(setting: Setting, records: readonly ClaimRecord[]): ClaimGroup[] {
	const groups = new Map<string, { record: ClaimRecord; rows: ClaimRow[] }>();
	for (const record of records) {
		const group = groups.get(record.article.id) ?? { record, rows: [] };
		group.rows.push(claimRow(setting, record));
		groups.set(record.article.id, group);
	}
	return [...groups.values()].map(({ record: { article }, rows }) => ({
		code: article.data.code,
		title: article.data.title,
		href: hrefFrom(setting.from, pageOf('articles', article.id)),
		publisher: nameOf(setting.book.entities.get(article.data.publisher)) ?? article.data.publisher,
		published: dateWords(article.data.published),
		rows: fold(rows, CLAIMS_IN_SIGHT),
	}));
}
