import { escapeHtml } from '../../prose/escape.ts';
import { edtfSpan } from '../../schema/edtf.ts';
import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { correctionAnchor, correctionPartAnchor, page } from '../href.ts';
import type { Book } from '../model.ts';
import { type PageResolver, pageResolver } from '../page-resolver.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { type NamedLink, namedLink } from './named-link.ts';
import { type PlacedBlock, type ProseView, proseView } from './prose-view.ts';

/** What was wrong, what is right, since when, and where. */
export interface CorrectionView {
	readonly anchor: string;
	readonly title: string;
	readonly date: string;
	readonly summary: string;
	readonly was: string;
	readonly is: string;
	readonly pages: readonly NamedLink[];
	/** What else there is to say; empty where the file has no text. */
	readonly prose: ProseView;
}

export interface CorrectionsView {
	readonly frame: FrameView;
	/** Newest first. */
	readonly corrections: readonly CorrectionView[];
	/** Where to report an error. */
	readonly contact: NamedLink;
}

/** The page of corrections. `body` gives the text of an entry. */
export function correctionsView(book: Book, body: (entry: Entry) => string): CorrectionsView {
	const corrections = correctionsByDate(book).map((entry) => correctionView(book, entry, body(entry)));
	const lead =
		'What earlier readers of this book were told wrongly, and what is right. A page that was corrected says so at its top.';
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

function correctionView(book: Book, entry: Entry<'corrections'>, body: string): CorrectionView {
	const { id, data } = entry;
	const from = page('corrections');
	return {
		anchor: correctionAnchor(id),
		title: data.title,
		date: dateWords(data.date),
		summary: data.summary,
		was: data.was,
		is: data.is,
		pages: data.pages.map((named) => namedLink(book, from, named)),
		prose: proseView({ book, from, resolver: correctionResolver(book, entry) }, body).map((block) =>
			belowTitle(block, data.title),
		),
	};
}

const FOOTNOTES = 'aria-label="Footnotes';

/** Its headings stand below its title, and its footnotes are told from those of other corrections. */
function belowTitle(block: PlacedBlock, title: string): PlacedBlock {
	if (block.kind === 'heading') return { ...block, level: block.level === 2 ? 3 : 4 };
	if (block.kind !== 'html') return block;
	return { ...block, html: block.html.replace(FOOTNOTES, () => `${FOOTNOTES}: ${escapeHtml(title)}`) };
}

/** Gives the ids of a correction’s text its name, since all corrections share a page. */
function correctionResolver(book: Book, entry: Entry<'corrections'>): PageResolver {
	const resolver = pageResolver(book, page('corrections'), entry);
	const anchor = (id: string): string => correctionPartAnchor(entry.id, id);
	return {
		...resolver,
		anchor,
		notes: () => resolver.notes().map((note) => ({ ...note, anchor: anchor(note.anchor) })),
	};
}

/** Corrections, the newest first. */
export function correctionsByDate(book: Book): Entry<'corrections'>[] {
	return [...book.corrections.values()].sort(newestFirst);
}

function newestFirst(a: Entry<'corrections'>, b: Entry<'corrections'>): number {
	return edtfSpan(b.data.date).from - edtfSpan(a.data.date).from || (a.id < b.id ? -1 : 1);
}
