import { hrefFrom, type PagePath, pageOf, positionAnchor } from '../../href.ts';
import type { Book } from '../../model.ts';
import type { NoteView } from '../../notes.ts';
import { once } from '../../once.ts';
import type { NotesBeside } from '../notes-beside.ts';

/** A short reference as it stands beside a paragraph: the number of its marker, and the claim or question that it means. */
export interface MarginRef {
	readonly number: number;
	/** "S2.5", "Q3". */
	readonly label: string;
	readonly href: string;
	/** For who hears only the link. */
	readonly name: string;
}

/** The number that a question has in print, "Q3": its place in the book. */
export function questionNumbers(book: Book): ReadonlyMap<string, string> {
	return new Map([...book.questions.keys()].map((id, i) => [id, `Q${i + 1}`]));
}

/** Words notes as short references. A note on a question or a position has the number of the question. */
export function shortRefs(book: Book, from: PagePath, notes: () => readonly NoteView[]) {
	// Most objects cite no question, and a book may have many of both.
	const questions = once(() => questionsByHref(book, from));
	const label = (note: NoteView): string =>
		note.kind === 'claim' ? note.claimNumber : (questions().get(note.href) ?? note.question);
	const byNumber = new Map<number, NoteView>();
	return {
		label,
		/** The references of one passage, by number. */
		of(beside: NotesBeside | null): MarginRef[] {
			if (beside === null) return [];
			if (byNumber.size === 0) for (const note of notes()) byNumber.set(note.number, note);
			const brief = beside.brief.flatMap(({ entries }) => entries.flatMap(({ markers }) => markers));
			const cited = [...beside.full, ...brief].map(({ number }) => number).sort((a, b) => a - b);
			return cited.flatMap((number) => {
				const note = byNumber.get(number);
				return note ? [{ number, label: label(note), href: note.href, name: nameOf(note) }] : [];
			});
		},
	};
}

/** The number of each question, by its own address and by those of its positions. */
function questionsByHref(book: Book, from: PagePath): ReadonlyMap<string, string> {
	const numbers = questionNumbers(book);
	return new Map(
		[...book.questions.values()].flatMap(({ id, data }) => {
			const anchors = [null, ...data.positions.map((position) => positionAnchor(position.id))];
			return anchors.map((anchor) => [hrefFrom(from, pageOf('questions', id), anchor), numbers.get(id) ?? id] as const);
		}),
	);
}

function nameOf(note: NoteView): string {
	return note.kind === 'claim'
		? `Note ${note.number}: claim ${note.claimNumber}, ${note.speaker.name}`
		: `Note ${note.number}: question ${note.question}`;
}
