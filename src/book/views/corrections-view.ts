import { edtfSpan } from '../../schema/edtf.ts';
import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { correctionAnchor, page } from '../href.ts';
import type { Book } from '../model.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { type NamedLink, namedLink } from './named-link.ts';

/** What was wrong, what is right, since when, and where. */
export interface CorrectionView {
	readonly anchor: string;
	readonly title: string;
	readonly date: string;
	readonly summary: string;
	readonly was: string;
	readonly is: string;
	readonly pages: readonly NamedLink[];
}

export interface CorrectionsView {
	readonly frame: FrameView;
	/** Newest first. */
	readonly corrections: readonly CorrectionView[];
	/** Where to report an error. */
	readonly contact: NamedLink;
}

/** The page of corrections. */
export function correctionsView(book: Book): CorrectionsView {
	const entries = [...book.corrections.values()].sort((a, b) => newestFirst(a, b));
	const corrections = entries.map((entry) => correctionView(book, entry));
	const lead =
		'What earlier readers of this book were told wrongly, and what is right. A page that was corrected says so at its foot.';
	const frame = frameView(book, {
		path: page('corrections'),
		title: 'Corrections',
		description: lead,
		lead,
		headings: corrections.map(({ anchor, title }) => ({ depth: 2, text: title, slug: anchor })),
		search: { kind: 'Corrections' },
	});
	return { frame, corrections, contact: frame.contact };
}

function correctionView(book: Book, { id, data }: Entry<'corrections'>): CorrectionView {
	return {
		anchor: correctionAnchor(id),
		title: data.title,
		date: dateWords(data.date),
		summary: data.summary,
		was: data.was,
		is: data.is,
		pages: data.pages.map((named) => namedLink(book, page('corrections'), named)),
	};
}

function newestFirst(a: Entry<'corrections'>, b: Entry<'corrections'>): number {
	return edtfSpan(b.data.date).from - edtfSpan(a.data.date).from || (a.id < b.id ? -1 : 1);
}
