import type { CitationTarget } from '../prose/prose.ts';
import type { ClaimRef, Id } from '../schema/ids.ts';
import { accusationWords } from './accusation.ts';
import { dateWords } from './date-words.ts';
import type { Entry } from './entry.ts';
import { anchorOn, claimAnchor, hrefFrom, noteAnchor, type PagePath, pageOf, positionAnchor } from './href.ts';
import type { Book, ClaimRecord } from './model.ts';
import { nameOf } from './names.ts';
import { corroboration } from './origins.ts';
import { isMatched } from './quote-states.ts';
import { type SpeakerView, speakerView } from './speaker.ts';
import { holdsPosition } from './stance.ts';
import { wordedText } from './worded-sentences.ts';

/** The evidence behind one citation marker, as it stands beside the text. */
export type NoteView = ClaimNote | QuestionNote;

interface NoteBase {
	/** The number of the marker: by first citation on the page; the same target has the same number throughout. */
	readonly number: number;
	/** The id of the note on its page. */
	readonly anchor: string;
	/** Where the marker leads: the claim on its article's page, the question or the position. */
	readonly href: string;
}

export interface ClaimNote extends NoteBase {
	readonly kind: 'claim';
	/** S4.12 */
	readonly claimNumber: string;
	readonly speaker: SpeakerView;
	readonly article: { readonly code: string; readonly title: string; readonly href: string; readonly date: string };
	/** The claim in the book's own words, plain text. */
	readonly text: string;
	/** Slices of the capture. Only of a `direct` claim are they the speaker's own words. */
	readonly quotes: readonly string[];
	/** Whether all of them stand in the captured text. */
	readonly matched: boolean;
	readonly form: ClaimRecord['claim']['form'];
	readonly mode: ClaimRecord['claim']['mode'];
	readonly unclear: string | null;
	/** Whom it accuses, and what they said to it. */
	readonly accusation: string | null;
}

export interface QuestionNote extends NoteBase {
	readonly kind: 'question' | 'position' | 'absence';
	readonly question: string;
	/** The label of the position; `null` where the whole question is cited. */
	readonly position: string | null;
	/** What stands behind it, in words: "2 articles, 1 origin". */
	readonly support: string;
}

/** The note of a citation, or `null` when its target is not in the book. `own` gives the code of `[@#claim]`. */
export function noteOf(
	book: Book,
	target: CitationTarget,
	number: number,
	from: PagePath,
	own: Entry | null,
): NoteView | null {
	const anchorOfNote = noteAnchor(number);
	const noted = own === null ? anchorOfNote : anchorOn(from, pageOf(own.collection, own.id), anchorOfNote);
	const base = { number, anchor: noted };
	if (target.kind === 'claim') {
		const code = target.code ?? (own?.collection === 'articles' ? own.data.code : null);
		const record = book.claims.get(`${code}#${target.claim}` as ClaimRef);
		return record ? { ...base, ...claimNote(book, record, from) } : null;
	}
	const entry = book.questions.get(target.question as Id);
	if (!entry) return null;
	const positionId = target.kind === 'question' ? null : target.position;
	const held = positionId === null ? entry.data.positions : entry.data.positions.filter(({ id }) => id === positionId);
	const anchor = positionId === null ? null : positionAnchor(positionId);
	const support = corroboration(
		book,
		held.flatMap((position) =>
			(positionId === null ? position.held : position.held.filter(holdsPosition)).map(({ claim }) => claim),
		),
	);
	return {
		...base,
		kind: target.kind,
		href: hrefFrom(from, pageOf('questions', entry.id), anchor),
		question: entry.data.title,
		position: positionId === null ? null : (held[0]?.label ?? null),
		support: target.kind === 'absence' ? 'no source read here' : support.words,
	};
}

function claimNote(book: Book, record: ClaimRecord, from: PagePath): Omit<ClaimNote, 'number' | 'anchor'> {
	const { article, claim } = record;
	const path = pageOf('articles', article.id);
	return {
		kind: 'claim',
		href: hrefFrom(from, path, claimAnchor(claim.id)),
		claimNumber: record.number,
		speaker: speakerView(book, record, from),
		article: {
			code: article.data.code,
			title: article.data.title,
			href: hrefFrom(from, path),
			date: dateWords(article.data.published),
		},
		text: claimText(book, record),
		quotes: claim.quotes.map(({ exact }) => exact),
		matched: isMatched(book.quotes.get(record.ref)),
		form: claim.form,
		mode: claim.mode,
		unclear: claim.unclear ?? null,
		accusation: accusationWords(book, claim),
	};
}

/** The text of a claim as plain text, links worded as the book words them. */
export function claimText(book: Book, { prose }: ClaimRecord): string {
	return wordedText(prose, (id) => nameOf(book.byId.get(id as Id)) ?? id);
}
