import { dateWords } from './date-words.ts';
import { hrefFrom, type PagePath, pageOf } from './href.ts';
import type { Book, ClaimRecord } from './model.ts';

/** Who stands behind a claim, as a page words it. */
export interface SpeakerView {
	/** The speaker, the outlet, or the article's own wording for somebody whom it does not name. */
	readonly name: string;
	readonly href: string | null;
	/** `unnamed`: the origin is unknown, and `name` is the article's wording. */
	readonly kind: 'speaker' | 'outlet' | 'unnamed';
	/** How the article calls a speaker whom it does not name, and whom we name by inference. */
	readonly inferredFrom: string | null;
	/** For a statement: what it is called, where and when it was made. */
	readonly statement: {
		readonly name: string;
		readonly href: string;
		readonly medium: string;
		readonly date: string;
	} | null;
}

/** Who stands behind a claim, with links as seen from a page. */
export function speakerView(book: Book, { origin }: ClaimRecord, from: PagePath): SpeakerView {
	if (origin.kind === 'unknown')
		return { name: origin.wording, href: null, kind: 'unnamed', inferredFrom: null, statement: null };
	const entity = (id: string) => hrefFrom(from, pageOf('entities', id));
	if (origin.kind === 'publisher') {
		const name = book.entities.get(origin.publisher)?.data.name ?? origin.publisher;
		return { name, href: entity(origin.publisher), kind: 'outlet', inferredFrom: null, statement: null };
	}
	const data = book.entities.get(origin.statement)?.data;
	const statement =
		data?.kind === 'statement'
			? { name: data.name, href: entity(origin.statement), medium: data.medium, date: dateWords(data.date) }
			: null;
	if (origin.speaker === null)
		return { name: 'speaker not named', href: null, kind: 'unnamed', inferredFrom: null, statement };
	const name = book.entities.get(origin.speaker)?.data.name ?? origin.speaker;
	return { name, href: entity(origin.speaker), kind: 'speaker', inferredFrom: origin.inferredFrom, statement };
}
