import { type Question, questionStates } from '../../schema/question.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, page, pageOf, positionAnchor } from '../href.ts';
import type { Book } from '../model.ts';
import { corroboration } from '../origins.ts';
import { holdsPosition } from '../stance.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { headingsOf, type Section } from './section.ts';

/** A question as an entry of the index, with the positions on it. */
export interface QuestionLine {
	readonly title: string;
	readonly href: string;
	readonly summary: string;
	readonly conflicts: number;
	readonly positions: readonly {
		readonly label: string;
		readonly href: string;
		/** "2 articles, 1 origin"; `null` where no source read here holds it. */
		readonly support: string | null;
	}[];
}

export interface QuestionStateSection extends Section<QuestionLine> {
	readonly meaning: string;
}

export interface QuestionsView {
	readonly frame: FrameView;
	readonly states: readonly QuestionStateSection[];
}

const stateWords: Record<Question['status'], string> = { open: 'Open', explained: 'Explained', resolved: 'Resolved' };

/** The index of questions, by how far they are settled. */
export function questionsView(book: Book): QuestionsView {
	const path = page('questions');
	const lines = Map.groupBy(book.questions.values(), ({ data }) => data.status);
	const states = (Object.keys(stateWords) as Question['status'][]).map((status) => ({
		slug: `status-${status}`,
		text: stateWords[status],
		meaning: questionStates[status],
		rows: (lines.get(status) ?? []).map((entry) => questionLine(book, entry)),
	}));
	const lead =
		'What the sources answer differently, or only in part, with the positions they take and what stands behind each.';
	const options = {
		path,
		title: 'Questions',
		description: lead,
		lead,
		headings: headingsOf(states),
		search: null,
	};
	return { frame: frameView(book, options), states };
}

function questionLine(book: Book, { id, data }: Entry<'questions'>): QuestionLine {
	const target = pageOf('questions', id);
	return {
		title: data.title,
		href: hrefFrom(page('questions'), target),
		summary: data.summary,
		conflicts: data.conflicts.length,
		positions: data.positions.map((position) => ({
			label: position.label,
			href: hrefFrom(page('questions'), target, positionAnchor(position.id)),
			support: supportOf(book, position),
		})),
	};
}

function supportOf(book: Book, { held }: Question['positions'][number]): string | null {
	const claims = held.filter(holdsPosition).map(({ claim }) => claim);
	return claims.length === 0 ? null : corroboration(book, claims).words;
}
