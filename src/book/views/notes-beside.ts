import type { NoteView } from '../notes.ts';

/** The evidence beside one passage. */
export interface NotesBeside {
	/** Shown in full: who, when, where, and the words. */
	readonly full: readonly NoteView[];
	/** The rest, one line for each article. */
	readonly brief: readonly BriefNotes[];
	/** What the folded notes are called on a narrow screen: "S4.11, S2.5". */
	readonly handle: string;
}

/** Further notes from one article, about positions, or about questions. */
export interface BriefNotes {
	readonly title: string;
	readonly href: string | null;
	/** Who says it, or which position, with the markers that lead to it. */
	readonly entries: readonly BriefEntry[];
}

export interface BriefEntry {
	readonly text: string;
	readonly markers: readonly { readonly number: number; readonly href: string; readonly name: string }[];
}

/** More than two stand lower than the passage that they belong to. */
const MAX_FULL = 2;

/**
 * Distributes the notes of a page over its passages. A note is shown in full once, beside the first passage that has room for it;
 * elsewhere it is one entry in the line of its article.
 */
export function notesBeside(notes: readonly NoteView[]): (citations: readonly number[]) => NotesBeside | null {
	const byNumber = new Map(notes.map((note) => [note.number, note]));
	const shown = new Set<number>();
	return (citations) => {
		const cited = [...new Set(citations)].flatMap((number) => byNumber.get(number) ?? []);
		if (cited.length === 0) return null;
		const full = cited.filter(({ number }) => !shown.has(number)).slice(0, MAX_FULL);
		for (const { number } of full) shown.add(number);
		return { full, brief: brief(cited.filter((note) => !full.includes(note))), handle: handle(cited) };
	};
}

function brief(notes: readonly NoteView[]): BriefNotes[] {
	const groups = Map.groupBy(notes, titleOf);
	return [...groups].map(([title, inGroup]) => ({
		title,
		href: inGroup[0]?.kind === 'claim' ? inGroup[0].article.href : null,
		entries: [...Map.groupBy(inGroup, textOf)].map(([text, said]) => ({ text, markers: said.map(marker) })),
	}));
}

function titleOf(note: NoteView): string {
	if (note.kind === 'claim') return note.article.code;
	return note.kind === 'question' ? 'Question' : 'Position';
}

function textOf(note: NoteView): string {
	// Alone the position would read as held.
	if (note.kind === 'absence') return `${note.position ?? note.question} (${note.support})`;
	if (note.kind !== 'claim') return note.position ?? note.question;
	const { kind, name, statement } = note.speaker;
	return kind === 'unnamed' && statement === null ? `unnamed: ${name}` : name;
}

function marker(note: NoteView): BriefEntry['markers'][number] {
	const name = note.kind === 'claim' ? `claim ${note.claimNumber}` : 'question';
	return { number: note.number, href: note.href, name: `Note ${note.number}: ${name}` };
}

const NAMED = 3;
/** A position that no source holds is answered, as a question is, on the page of its question. */
const kinds = { question: 'question', position: 'position', absence: 'question' } as const;

function handle(notes: readonly NoteView[]): string {
	const names = [...new Set(notes.map((note) => (note.kind === 'claim' ? note.claimNumber : kinds[note.kind])))];
	const rest = names.length - NAMED;
	return rest > 1 ? `${names.slice(0, NAMED).join(', ')} and ${rest} more` : names.join(', ');
}
