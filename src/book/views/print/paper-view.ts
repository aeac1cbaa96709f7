import type { Entry } from '../../entry.ts';
import { page, paperId } from '../../href.ts';
import type { Book } from '../../model.ts';
import { type Legend, legendOf } from '../legend-view.ts';
import { type BibliographyEntry, bibliography } from './bibliography.ts';
import { type ContentsLine, contentsLines } from './contents.ts';
import { type PaperCorrection, paperCorrections } from './corrections.ts';
import { type CoverView, coverView, paperFoot } from './cover.ts';
import { questionNumbers } from './margin-refs.ts';
import { type IndexGroup, nameIndex } from './name-index.ts';
import { type Overviews, overviews } from './overviews.ts';
import { type PaperChapter, paperChapter } from './paper-chapter.ts';
import { type PaperJudgement, paperJudgement } from './paper-judgement.ts';
import { type PaperQuestion, paperQuestion } from './paper-question.ts';
import type { PaperSection } from './paper-setting.ts';
import { type PaperSource, paperSource } from './paper-source.ts';
import { type ProfileGroup, profileGroups } from './profiles.ts';

/** The document that is printed as a book. */
export interface PaperDocument {
	readonly language: string;
	readonly title: string;
	readonly description: string;
	readonly authors: string;
	/** The foot of every page. */
	readonly foot: string;
}

export interface PaperView {
	readonly document: PaperDocument;
	readonly cover: CoverView;
	readonly contents: readonly ContentsLine[];
	readonly chapters: readonly PaperChapter[];
	readonly questions: readonly PaperQuestion[];
	readonly judgements: readonly PaperJudgement[];
	readonly sources: readonly PaperSource[];
	readonly profiles: readonly ProfileGroup[];
	readonly overviews: Overviews;
	readonly bibliography: readonly BibliographyEntry[];
	readonly corrections: readonly PaperCorrection[];
	readonly legend: Legend;
	readonly index: readonly IndexGroup[];
	/** The parts after the chapters, in order; those that are empty are left out. */
	readonly parts: readonly PaperSection[];
}

/** The whole book as one document. `body` gives the prose of an entry, `hash` is the SHA-256 of the book's texts. */
export function paperView(book: Book, body: (entry: Entry) => string, hash: string): PaperView {
	const numbers = questionNumbers(book);
	const texts = {
		chapters: [...book.chapters.values()].map((entry, i) => paperChapter(book, entry, i + 1, body(entry))),
		questions: [...book.questions.values()].map((entry) =>
			paperQuestion(book, entry, numbers.get(entry.id) ?? '', body(entry)),
		),
		judgements: [...book.judgements.values()].map((entry) => paperJudgement(book, entry, body(entry))),
		sources: [...book.articles.values()].map((entry) => paperSource(book, entry, body(entry))),
		profiles: profileGroups(book, body),
		overviews: overviews(book),
		bibliography: bibliography(book),
		corrections: paperCorrections(book),
		legend: legendOf(book),
		index: nameIndex(book),
	};
	const parts = partsOf(texts);
	return {
		document: paperDocument(book),
		cover: coverView(book, hash),
		contents: contentsLines({ ...texts, parts }),
		...texts,
		parts,
	};
}

/** What the head of a printed document says of the book. */
export function paperDocument(book: Book): PaperDocument {
	const { language, title, description, authors } = book.meta;
	return { language, title, description, authors: authors.join(', '), foot: paperFoot(book) };
}

/** The titles of the parts, by the page of the site that shows the same and has the same id. */
export const partTitles = {
	questions: 'Questions',
	judgements: 'Judgements',
	articles: 'Sources',
	entities: 'People and places',
	timeline: 'Timeline',
	network: 'Who is related to whom',
	matrix: 'Who answers what',
	bibliography: 'Bibliography',
	corrections: 'Corrections',
	method: 'Method',
	legend: 'Legend',
	index: 'Index',
} as const;

function partsOf(
	texts: Pick<
		PaperView,
		'questions' | 'judgements' | 'sources' | 'profiles' | 'overviews' | 'bibliography' | 'corrections' | 'index'
	>,
) {
	const filled: Record<keyof typeof partTitles, boolean> = {
		questions: texts.questions.length > 0,
		judgements: texts.judgements.length > 0,
		articles: texts.sources.length > 0,
		entities: texts.profiles.length > 0,
		timeline: texts.overviews.timeline.rows.length > 0,
		network: texts.overviews.network.rows.length > 0,
		matrix: texts.questions.length > 0 && texts.sources.length > 0,
		bibliography: texts.bibliography.length > 0,
		corrections: texts.corrections.length > 0,
		method: true,
		legend: true,
		index: texts.index.length > 0,
	};
	return (Object.keys(partTitles) as (keyof typeof partTitles)[])
		.filter((part) => filled[part])
		.map((part) => ({ id: partId(part), title: partTitles[part] }));
}

function partId(part: keyof typeof partTitles): string {
	return part === 'bibliography' || part === 'index' ? part : paperId(page(part));
}
