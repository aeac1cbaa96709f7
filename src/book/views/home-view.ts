import { dateWords } from '../date-words.ts';
import { hrefFrom, page } from '../href.ts';
import type { Book } from '../model.ts';
import { pageResolver } from '../page-resolver.ts';
import { sourceSummary } from '../source-summary.ts';
import { type BookFigures, bookFigures } from './book-figures.ts';
import { type BottomLine, bottomLine } from './bottom-line.ts';
import { type ChapterPart, chapterParts } from './chapter-rows.ts';
import { type EditionChanges, editionChanges } from './edition-changes.ts';
import { type FrameView, frameView, type LinkView } from './frame-view.ts';
import { type JudgementBox, keyJudgements } from './judgement-box.ts';
import { type QuestionLine, questionLines } from './question-lines.ts';
import type { Text } from './text-parts.ts';
import { gapRows, type WatchRow, watchRows } from './watch-rows.ts';

export interface HomeView {
	readonly frame: FrameView;
	/** The opening of the first chapter: the bottom line up front. */
	readonly bottomLine: BottomLine | null;
	readonly judgements: readonly JudgementBox[];
	readonly changes: EditionChanges | null;
	readonly questions: readonly QuestionLine[];
	/** All conflicts, counted. */
	readonly conflicts: LinkView | null;
	readonly watch: readonly WatchRow[];
	readonly gaps: readonly Text[];
	readonly figures: BookFigures;
	readonly method: string;
	readonly parts: readonly ChapterPart[];
}

/** The first page. `firstBody` is the prose of the first chapter, '' when the book has none. */
export function homeView(book: Book, firstBody: string): HomeView {
	const from = page('home');
	const { meta } = book;
	const setting = { book, from, resolver: pageResolver(book, from, null) };
	const view = {
		bottomLine: bottomLine(setting, firstBody),
		judgements: keyJudgements(book, from),
		changes: editionChanges(setting),
		questions: questionLines(setting),
		conflicts: conflicts(book),
		watch: watchRows(setting),
		gaps: gapRows(setting),
		figures: bookFigures(setting),
		method: hrefFrom(from, page('method')),
		parts: chapterParts(book, from),
	};
	const frame = frameView(book, {
		path: from,
		title: meta.title,
		description: meta.description,
		label: `Briefing book · ${meta.edition} · information as of ${dateWords(meta.asOf)}`,
		lead: meta.subtitle ?? null,
		headings: headings(view),
		search: { kind: 'Home' },
	});
	return { frame, ...view };
}

function conflicts(book: Book): LinkView | null {
	const total = sourceSummary(book).conflicts.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return null;
	const text = total === 1 ? 'One conflict is recorded' : `${total} conflicts are recorded`;
	return { text, href: hrefFrom(page('home'), page('contradictions')) };
}

/** The sections of the page, by the ids that it gives them. */
export const homeSections = {
	bottomLine: 'Bottom line',
	judgements: 'Key judgements',
	changes: 'What changed since the last edition',
	questions: 'What is contested',
	watch: 'What to watch',
	gaps: 'What was not read',
	figures: 'How this book is evidenced',
	parts: 'The brief',
} as const;

function headings(view: Omit<HomeView, 'frame' | 'method'>) {
	return (Object.keys(homeSections) as (keyof typeof homeSections)[]).flatMap((key) => {
		const part = view[key];
		const empty = part === null || (Array.isArray(part) && part.length === 0);
		return empty ? [] : [{ depth: 2, text: homeSections[key], slug: homeSlug(key) }];
	});
}

/** The id of a section of the home page. */
export function homeSlug(section: keyof typeof homeSections): string {
	return section.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
