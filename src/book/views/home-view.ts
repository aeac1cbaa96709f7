import { coverage } from '../coverage.ts';
import { dateWords } from '../date-words.ts';
import { hrefFrom, page, pageOf } from '../href.ts';
import type { Book } from '../model.ts';
import { corroboration } from '../origins.ts';
import { pageResolver } from '../page-resolver.ts';
import { type ChapterPart, chapterParts } from './chapter-rows.ts';
import { type FrameView, frameView, type LinkView } from './frame-view.ts';
import { type JudgementBox, keyJudgements } from './judgement-box.ts';
import { type ProseView, proseView } from './prose-view.ts';
import { type QuestionLine, questionLines } from './question-lines.ts';
import { type Text, textParts } from './text-parts.ts';

/** A figure of the book, counted when it is built. */
export interface BookFigure {
	readonly count: number;
	/** What it is a part of, where it is one. */
	readonly of: number | null;
	readonly noun: string;
	readonly href: string;
}

export interface HomeView {
	readonly frame: FrameView;
	/** The opening of the first chapter: the bottom line up front. */
	readonly bottomLine: { readonly title: string; readonly prose: ProseView; readonly more: LinkView } | null;
	readonly judgements: readonly JudgementBox[];
	readonly questions: readonly QuestionLine[];
	readonly watch: readonly { readonly what: Text; readonly when: string | null }[];
	readonly gaps: readonly Text[];
	readonly figures: readonly BookFigure[];
	readonly method: string;
	readonly parts: readonly ChapterPart[];
}

/** The first page. `firstBody` is the prose of the first chapter, '' when the book has none. */
export function homeView(book: Book, firstBody: string): HomeView {
	const from = page('home');
	const { meta } = book;
	const setting = { book, from, resolver: pageResolver(book, from, null) };
	const bottomLine = opening(book, firstBody);
	const view = {
		bottomLine,
		judgements: keyJudgements(book, from),
		questions: questionLines(setting),
		watch: meta.watch.map(({ what, when }) => ({
			what: textParts(setting, what),
			when: when === undefined ? null : dateWords(when),
		})),
		gaps: meta.gaps.map((gap) => textParts(setting, gap)),
		figures: figures(book),
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

/** The first chapter up to its first heading. */
function opening(book: Book, body: string): HomeView['bottomLine'] {
	const first = book.chapters.values().next().value;
	if (!first) return null;
	const from = page('home');
	const text = body.slice(0, first.prose.headings[0]?.offset ?? body.length);
	if (text.trim() === '') return null;
	return {
		title: first.data.title,
		prose: proseView({ book, from, resolver: pageResolver(book, from, first) }, text),
		more: { text: 'Chapter 1 in full', href: hrefFrom(from, pageOf('chapters', first.id)) },
	};
}

function figures(book: Book): BookFigure[] {
	const to = (name: 'articles' | 'questions' | 'judgements' | 'method') => hrefFrom(page('home'), page(name));
	const all = [...book.claims.values()];
	const { identified } = corroboration(
		book,
		all.map(({ ref }) => ref),
	);
	const quotes = all.reduce((sum, { claim }) => sum + claim.quotes.length, 0);
	const { sentences, supported } = coverage(book);
	return [
		{ count: book.articles.size, of: null, noun: 'articles', href: to('articles') },
		{ count: identified, of: null, noun: 'identified origins', href: to('articles') },
		{ count: all.length, of: null, noun: 'claims', href: to('articles') },
		{ count: quotes, of: null, noun: 'quotes', href: to('method') },
		{ count: supported, of: sentences, noun: 'sentences accounted for', href: to('method') },
		{ count: book.questions.size, of: null, noun: 'questions', href: to('questions') },
		{ count: book.judgements.size, of: null, noun: 'judgements', href: to('judgements') },
	];
}

/** The sections of the page, by the ids that it gives them. */
export const homeSections = {
	bottomLine: 'Bottom line',
	judgements: 'Key judgements',
	questions: 'What the sources answer differently',
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
