import type { Id } from '../../schema/ids.ts';
import { questionStates } from '../../schema/question.ts';
import type { Entry } from '../entry.ts';
import { type PagePath, pageOf } from '../href.ts';
import type { Book } from '../model.ts';
import { corroboration } from '../origins.ts';
import { pageResolver } from '../page-resolver.ts';
import { type BacklinkGroup, backlinks } from './backlinks.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { type JudgementBox, judgementBox } from './judgement-box.ts';
import { type NamedLink, namedLink } from './named-link.ts';
import { type ProseView, proseView } from './prose-view.ts';
import {
	type BearingRow,
	bearingRows,
	type ConflictView,
	conflictViews,
	type PositionView,
	positionView,
} from './question-claims.ts';
import { headingsOf, type Section } from './section.ts';
import type { Setting } from './setting.ts';
import { type Text, textParts } from './text-parts.ts';

export interface QuestionView {
	readonly frame: FrameView;
	readonly status: { readonly word: string; readonly meaning: string };
	/** How many sources stand behind all positions together. */
	readonly support: string | null;
	readonly positions: Section<PositionView>;
	/** The heading of the prose. */
	readonly analysis: { readonly slug: string; readonly text: string };
	readonly prose: ProseView;
	readonly bears: Section<BearingRow>;
	readonly conflicts: Section<ConflictView>;
	readonly wouldSettle: Section<Text>;
	readonly judgements: Section<JudgementBox>;
	readonly challenged: Section<JudgementBox>;
	readonly shownOn: Section<NamedLink>;
	readonly cited: Section<BacklinkGroup>;
}

/** The id of the conflicts on the page of a question. */
export const questionConflicts = 'question-conflicts';

const analysis = { text: 'Our analysis', slug: 'question-analysis' };

/** The page of a question. `body` is our analysis of it. */
export function questionView(book: Book, id: Id, body: string): QuestionView {
	const entry = book.questions.get(id);
	if (!entry) throw new RangeError(`no question ${id}`);
	const { data } = entry;
	const from = pageOf('questions', id);
	const resolver = pageResolver(book, from, entry);
	const setting = { book, from, resolver };
	const prose = proseView(setting, body);
	const sections = questionSections(setting, entry);
	const { positions, ...rest } = sections;
	const headings = [
		...headingsOf([positions]),
		{ depth: 2, ...analysis },
		...entry.prose.headings,
		...headingsOf(Object.values(rest)),
	];
	return {
		frame: frameView(book, { ...frameOptions(entry, from), id, headings }),
		status: { word: data.status, meaning: questionStates[data.status] },
		support: supportWords(book, entry),
		...sections,
		analysis,
		prose,
	};
}

function questionSections(setting: Setting, { id, data }: Entry<'questions'>) {
	const { book, from } = setting;
	return {
		positions: {
			slug: 'question-positions',
			text: 'Positions',
			rows: data.positions.map((position) => positionView(setting, position)),
		},
		conflicts: { slug: questionConflicts, text: 'Where the sources conflict', rows: conflictViews(setting, data) },
		bears: { slug: 'question-bears', text: 'What bears on it', rows: bearingRows(setting, data) },
		wouldSettle: {
			slug: 'question-settle',
			text: 'What would settle it',
			rows: data.wouldSettle.map((text) => textParts(setting, text)),
		},
		judgements: {
			slug: 'question-judgements',
			text: 'Judgements that rest on it',
			rows: judgementsOn(setting, id, 'evidence'),
		},
		challenged: {
			slug: 'question-challenged',
			text: 'Judgements that it speaks against',
			rows: judgementsOn(setting, id, 'against'),
		},
		shownOn: {
			slug: 'question-shown',
			text: 'Where it is shown',
			rows: (book.embeds.get(id) ?? []).map((page) => namedLink(book, from, page)),
		},
		cited: { slug: 'question-cited', text: 'Where it is cited', rows: backlinks(book, from, mentionsOf(book, id)) },
	};
}

function frameOptions({ data }: Entry<'questions'>, path: PagePath) {
	return {
		path,
		title: data.title,
		description: data.summary,
		lead: data.summary,
		label: 'Question',
		search: { kind: 'Question' },
	};
}

/** The sources behind all positions of a question, in words; `null` when no claim stands behind any. */
export function supportWords(book: Book, { data }: Entry<'questions'>): string | null {
	const held = data.positions.flatMap((position) => position.held.map(({ claim }) => claim));
	return held.length === 0 ? null : corroboration(book, held).words;
}

/** Mentions and citations of a question on other pages, each place once. */
function mentionsOf(book: Book, id: Id) {
	return [...(book.mentions.get(id) ?? []), ...(book.questionCitations.get(id) ?? [])].filter(
		({ from }) => from !== id,
	);
}

/** The judgements that name a question, or one of its positions, in a field. */
function judgementsOn({ book, from }: Setting, id: Id, field: 'evidence' | 'against'): JudgementBox[] {
	const naming = (book.inbound.get(id) ?? []).filter(({ path }) => path[0] === field).map((inbound) => inbound.from);
	return [...new Set(naming)].flatMap((judgement) => {
		const entry = book.judgements.get(judgement);
		return entry ? [judgementBox(book, from, entry)] : [];
	});
}
