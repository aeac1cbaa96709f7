import type { Id } from '../../../schema/ids.ts';
import { questionStates } from '../../../schema/question.ts';
import { dateWords } from '../../date-words.ts';
import { addressOn, contactHref, type PageName, type PagePath, page, pageOf, shortPath } from '../../href.ts';
import type { Book } from '../../model.ts';
import { nameOf } from '../../names.ts';
import { pageResolver } from '../../page-resolver.ts';
import { wordedSentences } from '../../worded-sentences.ts';
import { type JudgementBox, keyJudgements } from '../judgement-box.ts';
import { questionLines } from '../question-lines.ts';
import { summaryFacts } from '../summary-facts.ts';
import { type Text, textParts } from '../text-parts.ts';
import { type Dropped, dropped, type Step } from './brief-levels.ts';
import { shortAddress } from './cover.ts';
import { questionNumbers } from './margin-refs.ts';
import { type PaperDocument, paperDocument } from './paper-view.ts';

export interface BriefJudgement extends Pick<JudgementBox, 'number' | 'statement' | 'sure'>, Dropped {
	/** Its page on the web, where the book names its address. */
	readonly href: string | null;
	readonly implication: string;
	readonly implicationDrop: number | null;
	readonly alternative: string;
	readonly alternativeDrop: number | null;
}

export interface BriefQuestion extends Dropped {
	/** "Q3". */
	readonly number: string;
	readonly href: string | null;
	readonly title: string;
	readonly status: string;
	/** The answers that a source read here gives, each with what stands behind it: "1 article, 1 origin". */
	readonly positions: readonly { readonly label: string; readonly support: string }[];
	readonly positionsDrop: number | null;
	/** From which level on the answers stand alone. */
	readonly supportDrop: number | null;
}

/** A line of a list that can be left out. */
export interface BriefLine extends Dropped {
	readonly text: string;
}

/** The two-page brief. It is handed over without the book, so it leads to the web alone. */
export interface PaperBrief {
	readonly document: PaperDocument;
	readonly subtitle: string | null;
	/** "First edition; information as of 3 September 2025". */
	readonly edition: string;
	readonly bottomLine: readonly BriefLine[];
	readonly judgements: readonly BriefJudgement[];
	readonly questions: readonly BriefQuestion[];
	readonly watch: readonly BriefLine[];
	readonly gaps: readonly BriefLine[];
	readonly sources: readonly BriefLine[];
	/** What the book itself holds. */
	readonly more: readonly BriefLine[];
	/** Where on the site the evidence stands: short paths, links where the book names its address. */
	readonly where: Text;
	readonly corrections: Text;
	/** Which lists are shorter than in the book, even before anything is dropped. */
	readonly shortened: Readonly<Record<'judgements' | 'questions' | 'watch' | 'gaps', boolean>>;
}

/** What a reader of the brief looks for first: what is concluded, what is asked, what was read, what was wrong. */
const PLACES: readonly PageName[] = ['judgements', 'questions', 'articles', 'corrections'];

/** The most that a list shows at all. */
const MOST = { judgements: 12, questions: 12, watch: 8, gaps: 10 } as const;

/** The brief of a book with all that it may hold; what is left out first when it does not fit is in brief-levels.ts. */
export function paperBrief(book: Book): PaperBrief {
	const { meta } = book;
	const shortened = {
		judgements: book.judgements.size > MOST.judgements,
		questions: book.questions.size > MOST.questions,
		watch: meta.watch.length > MOST.watch,
		gaps: meta.gaps.length > MOST.gaps,
	};
	const text = (words: string): string => plain(textParts({ book, from: page('paperBrief') }, words));
	const watch = meta.watch.map(({ what, when }) => (when === undefined ? what : `${dateWords(when)}: ${what}`));
	return {
		document: paperDocument(book),
		subtitle: meta.subtitle ?? null,
		edition: `${meta.edition}; information as of ${dateWords(meta.asOf)}`,
		bottomLine: lines(bottomLine(book), 'bottomLine'),
		judgements: judgements(book),
		questions: questions(book),
		watch: lines(watch.slice(0, MOST.watch).map(text), 'watch'),
		gaps: lines(meta.gaps.slice(0, MOST.gaps).map(text), 'gaps'),
		sources: lines(sourceSummaryLines(book), 'sources'),
		more: lines(more(book), 'more'),
		where: where(book),
		corrections: [plainPart('Corrections: '), { text: meta.contact, href: contactHref(meta.contact) }],
		shortened,
	};
}

function judgements(book: Book): BriefJudgement[] {
	const rows = keyJudgements(book, page('paperBrief')).slice(0, MOST.judgements);
	return rows.map(({ id, number, statement, sure, implication, alternative }, i) => ({
		number,
		href: onSite(book, pageOf('judgements', id)),
		statement,
		sure,
		implication: plain(implication),
		alternative: plain(alternative),
		drop: dropped('judgements', i),
		implicationDrop: dropped('implications', i),
		alternativeDrop: dropped('alternatives', i),
	}));
}

function questions(book: Book): BriefQuestion[] {
	const from = page('paperBrief');
	const numbers = [...questionNumbers(book)];
	return questionLines({ book, from, resolver: pageResolver(book, from, null) })
		.slice(0, MOST.questions)
		.map(({ title, status, positions }, i) => ({
			number: numbers[i]?.[1] ?? '',
			href: onSite(book, pageOf('questions', numbers[i]?.[0] ?? '')),
			title,
			status: questionStates[status as keyof typeof questionStates] ?? status,
			// An answer that nobody gives would stand as an equal where the support is left out.
			positions: positions.flatMap(({ label, support }) => (support === null ? [] : [{ label, support }])),
			drop: dropped('questions', i),
			positionsDrop: dropped('positions', i),
			supportDrop: dropped('support', i),
		}));
}

/** The opening of the first chapter, a line a paragraph, as plain text and without what stands in a marked passage. */
function bottomLine(book: Book): string[] {
	const first = book.chapters.values().next().value;
	if (!first) return [];
	const { sentences, headings } = first.prose;
	const end = headings[0]?.offset ?? Number.POSITIVE_INFINITY;
	const around = wordedSentences(first.prose, (id) => nameOf(book.byId.get(id as Id)) ?? id);
	const words = sentences.map((sentence, i) => ({
		...sentence,
		text: around({ passage: sentence.passage, sentence: i, from: 0, to: 0 }).after,
	}));
	const opening = words.filter(({ offset, inside, kind }) => offset < end && inside === null && kind === 'text');
	const paragraphs = Map.groupBy(opening, ({ passage }) => passage);
	return [...paragraphs.values()].map((inParagraph) =>
		inParagraph
			.map(({ text }) => text)
			.filter((text) => text !== '')
			.join(' '),
	);
}

/** The author's own summary of the sources or, without one, its counts. */
function sourceSummaryLines(book: Book): string[] {
	if (book.meta.sourceSummary.length > 0) return [...book.meta.sourceSummary];
	const from = page('paperBrief');
	const facts = summaryFacts({ book, from, resolver: pageResolver(book, from, null) });
	return facts.map(({ term, lines: each }) => `${term}: ${each.map(({ parts }) => plain(parts)).join('; ')}.`);
}

const onSite = ({ meta }: Book, path: PagePath): string | null =>
	meta.address === undefined ? null : addressOn(meta.address, path);

function where(book: Book): Text {
	const { address } = book.meta;
	const site = address === undefined ? plainPart('On its site') : { text: shortAddress(address), href: address };
	const places = PLACES.flatMap((name, i) => [
		plainPart(i === 0 ? ': ' : ', '),
		{ text: shortPath(page(name)), href: onSite(book, page(name)) },
	]);
	return [site, ...places];
}

function more({ chapters, questions: asked, judgements: judged, articles }: Book): string[] {
	const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
	const parts = [count(chapters.size, 'chapter'), count(judged.size, 'judgement'), count(asked.size, 'question')];
	const titles = [...chapters.values()].map(({ data }, i) => `${i + 1} ${data.title}`);
	return [
		`The book (${page('bookPdf')}, ${page('bookEpub')}) gives the evidence: ${parts.join(', ')} and ${count(articles.size, 'source')}, under the numbers used here; S4.12 is claim 12 of source S4.`,
		`Chapters: ${titles.join('; ')}.`,
	];
}

function lines(texts: readonly string[], step: Step): BriefLine[] {
	return texts.map((text, i) => ({ text, drop: dropped(step, i) }));
}

const plainPart = (text: string) => ({ text, href: null });
const plain = (parts: Text): string => parts.map(({ text }) => text).join('');
