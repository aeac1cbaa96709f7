import { dateWords } from '../../date-words.ts';
import { anchorOn, correctionAnchor, page } from '../../href.ts';
import type { Book } from '../../model.ts';
import { correctionsByDate } from '../corrections-view.ts';
import { type NamedLink, namedLink } from '../named-link.ts';

/** A correction in print: what the book said, what is right, since when, and where. */
export interface PaperCorrection {
	readonly id: string;
	readonly title: string;
	readonly date: string;
	readonly summary: string;
	readonly was: string;
	readonly is: string;
	readonly places: readonly NamedLink[];
}

/** The corrections of a book, the newest first. */
export function paperCorrections(book: Book): PaperCorrection[] {
	const from = page('paper');
	return correctionsByDate(book).map(({ id, data }) => ({
		id: anchorOn(from, page('corrections'), correctionAnchor(id)),
		title: data.title,
		date: dateWords(data.date),
		summary: data.summary,
		was: data.was,
		is: data.is,
		places: data.pages.map((named) => namedLink(book, from, named)),
	}));
}
