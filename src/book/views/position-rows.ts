import type { Question } from '../../schema/question.ts';
import { modeWords } from '../claim-words.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, pageOf, positionAnchor } from '../href.ts';
import type { Book, ClaimRecord } from '../model.ts';
import { corroboration } from '../origins.ts';
import { type SpeakerView, speakerView } from '../speaker.ts';
import { holdsPosition } from '../stance.ts';
import { claimHref } from './named-link.ts';
import type { Setting } from './setting.ts';

/** One answer to a question, with who gives it. */
export interface PositionRow {
	readonly id: string;
	readonly label: string;
	/** The position on the page of its question. */
	readonly href: string;
	/** "2 articles, 1 origin"; `null` where no source read here holds it. */
	readonly support: string | null;
	readonly held: readonly HeldRow[];
}

/** One claim in which a position is held. */
export interface HeldRow {
	readonly number: string;
	readonly href: string;
	/** Code of the article. */
	readonly code: string;
	readonly speaker: SpeakerView;
	readonly stance: Question['positions'][number]['held'][number]['stance'];
	/** Whether it holds the position, rather than doubting or denying it. */
	readonly holds: boolean;
	readonly mode: string | null;
	/** Admiralty code: the publisher's letter and the claim's number for this question; `null` where the book or the claim is not graded. */
	readonly grade: string | null;
}

type Held = Question['positions'][number]['held'][number];

/** The positions of a question, in the author's order. */
export function positionRows(setting: Setting, question: Entry<'questions'>): PositionRow[] {
	const { book, from } = setting;
	return question.data.positions.map(({ id, label, held }) => {
		const holding = held.filter(holdsPosition).map(({ claim }) => claim);
		return {
			id,
			label,
			href: hrefFrom(from, pageOf('questions', question.id), positionAnchor(id)),
			support: holding.length === 0 ? null : corroboration(book, holding).words,
			held: held.flatMap((item) => heldRow(setting, item) ?? []),
		};
	});
}

function heldRow({ book, from }: Setting, held: Held): HeldRow | null {
	const { claim: ref, stance, credibility } = held;
	const record = book.claims.get(ref);
	if (!record) return null;
	const speaker = speakerView(book, record, from);
	return {
		number: record.number,
		href: claimHref(from, record),
		code: record.article.data.code,
		speaker,
		stance,
		holds: holdsPosition(held),
		mode: modeWords[record.claim.mode],
		grade: gradeOf(book, record, credibility),
	};
}

/** Opinions, plans and questions cannot be confirmed, so they carry no number. */
const UNGRADED: readonly string[] = ['opinion', 'planned', 'question'];

function gradeOf(book: Book, { article, claim }: ClaimRecord, credibility: string): string | null {
	if (!book.meta.grading || UNGRADED.includes(claim.mode)) return null;
	const publisher = book.entities.get(article.data.publisher)?.data;
	const letter = publisher?.kind === 'organisation' ? (publisher.reliability?.letter ?? 'F') : 'F';
	return `${letter}${credibility}`;
}
