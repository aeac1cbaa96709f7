import { articleStates } from '../../schema/article.ts';
import { forms, modes } from '../../schema/claim.ts';
import { credibility, reliability } from '../../schema/grades.ts';
import { judgementKinds } from '../../schema/judgement.ts';
import { confidence } from '../../schema/likelihood.ts';
import { conflictKinds, questionStates, stances } from '../../schema/question.ts';
import { formWords, modeWords } from '../claim-words.ts';
import { dateWords } from '../date-words.ts';
import type { Stroke } from '../figures/time-marks.ts';
import { grounds } from '../ground.ts';
import { page } from '../href.ts';
import type { Book } from '../model.ts';
import { emptyCells } from '../unrecorded.ts';
import { dateSamples } from './date-samples.ts';
import { type FrameView, frameView } from './frame-view.ts';

/** A word or a sign as pages show it, and what it means. */
interface LegendEntry {
	readonly sign: string;
	readonly meaning: string;
}

/** The words of one closed vocabulary. */
interface LegendList {
	/** The id of its heading. */
	readonly slug: string;
	readonly text: string;
	readonly lead: string;
	readonly entries: readonly LegendEntry[];
}

interface LegendDate extends LegendEntry {
	/** How the field of a file holds it. */
	readonly edtf: string;
	readonly strokes: readonly Stroke[];
}

type Heading = Pick<LegendList, 'slug' | 'text' | 'lead'>;

/** What every word and sign of the book means, from the vocabularies that its files are held to. */
export interface Legend {
	readonly likelihood: Heading;
	readonly confidence: Heading & { readonly levels: readonly { level: keyof typeof confidence; meaning: string }[] };
	readonly lists: readonly LegendList[];
	readonly dates: Heading & { readonly rows: readonly LegendDate[] };
}

export interface LegendView {
	readonly frame: FrameView;
	readonly legend: Legend;
}

const LEAD = 'What the words and the signs of this book mean.';

/** The page of the legend. */
export function legendView(book: Book): LegendView {
	const legend = legendOf(book);
	const headings = [legend.likelihood, legend.confidence, ...legend.lists, legend.dates];
	const frame = frameView(book, {
		path: page('legend'),
		title: 'Legend',
		description: LEAD,
		lead: LEAD,
		breadcrumbs: [{ text: 'Method', path: page('method') }],
		headings: headings.map(({ slug, text }) => ({ depth: 2, text, slug })),
		search: { kind: 'Method' },
	});
	return { frame, legend };
}

/** The legend of a book: without grades where it does not grade. */
export function legendOf(book: Book): Legend {
	const { meta } = book;
	return {
		likelihood: {
			slug: 'legend-likelihood',
			text: 'Likelihood',
			lead: 'How probable a thing is. Only estimates carry it; the bar shows the range on a line from 0 to 100 per cent.',
		},
		confidence: {
			slug: 'legend-confidence',
			text: 'Confidence',
			lead: 'How far the evidence carries, not how probable a thing is. The two never stand in one sentence.',
			levels: (Object.keys(confidence) as (keyof typeof confidence)[]).map((level) => ({
				level,
				meaning: confidence[level],
			})),
		},
		lists: lists.filter(({ slug }) => meta.grading || !graded.has(slug)),
		dates: {
			slug: 'legend-dates',
			text: 'Dates',
			lead: 'A date is no firmer than its source. In words, and as the timeline draws it:',
			rows: dateSamples.map(({ edtf, meaning, strokes }) => ({ sign: dateWords(edtf), edtf, meaning, strokes })),
		},
	};
}

const graded = new Set(['legend-publishers', 'legend-credibility']);

const entries = (words: Readonly<Record<string, string>>): LegendEntry[] =>
	Object.entries(words).map(([sign, meaning]) => ({ sign, meaning }));

/** A vocabulary whose words pages print in another form; without a form they print nothing. */
const shown = <K extends string>(words: Readonly<Record<K, string>>, as: Readonly<Record<K, string | null>>) =>
	(Object.keys(words) as K[]).map((word) => ({ sign: as[word] ?? 'no word', meaning: words[word] }));

const lists: readonly LegendList[] = [
	{
		slug: 'legend-judgements',
		text: 'Kinds of judgement',
		lead: 'What a judgement is about.',
		entries: entries(judgementKinds),
	},
	{
		slug: 'legend-publishers',
		text: 'Letters of publishers',
		lead: 'The letter of the Admiralty code rates a publisher. F means unknown, not worst.',
		entries: entries(reliability),
	},
	{
		slug: 'legend-credibility',
		text: 'Numbers of claims',
		lead: 'The number of the Admiralty code rates one claim for one question. It is never combined with the letter.',
		entries: entries(credibility),
	},
	{
		slug: 'legend-forms',
		text: 'Whose words',
		lead: 'Whose words a passage gives. Only the first are printed in quotation marks as the speaker’s.',
		entries: shown(forms, formWords),
	},
	{
		slug: 'legend-modes',
		text: 'How firmly',
		lead: 'How firmly a passage puts a claim.',
		entries: shown(modes, modeWords),
	},
	{
		slug: 'legend-grounds',
		text: 'How it came to the article',
		lead: 'Worked out from who stands behind a claim.',
		entries: entries(grounds),
	},
	{
		slug: 'legend-stances',
		text: 'How a claim stands to a position',
		lead: 'The word before a claim in a table of positions. What doubts or denies is set in another colour.',
		entries: entries(stances),
	},
	{
		slug: 'legend-cells',
		text: 'Empty cells of a table',
		lead: 'What a table says where an article takes no position.',
		entries: entries(emptyCells),
	},
	{
		slug: 'legend-conflicts',
		text: 'Kinds of conflict',
		lead: 'In what two claims conflict.',
		entries: entries(conflictKinds),
	},
	{
		slug: 'legend-questions',
		text: 'Where a question stands',
		lead: 'Whether a question is settled.',
		entries: entries(questionStates),
	},
	{
		slug: 'legend-articles',
		text: 'Where an article stands',
		lead: 'What became of an article since it was captured.',
		entries: entries(articleStates),
	},
];
