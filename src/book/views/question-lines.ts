import { questionStates } from '../../schema/question.ts';
import { isUnanswered } from '../accusation.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, pageOf } from '../href.ts';
import type { Book } from '../model.ts';
import { type PositionRow, positionRows } from './position-rows.ts';
import type { Setting } from './setting.ts';

/** A question with its answers as a row of an overview. */
export interface QuestionLine {
	readonly title: string;
	readonly href: string;
	/** "open: the sources read do not settle it". */
	readonly status: string;
	readonly meaning: string;
	readonly positions: readonly PositionRow[];
}

/** What the sources answer, question by question. An accusation to which no response is on record is left out, with the position that rests on it alone. */
export function questionLines(setting: Setting): QuestionLine[] {
	const { book, from } = setting;
	return [...book.questions.values()].map((question) => ({
		title: question.data.title,
		href: hrefFrom(from, pageOf('questions', question.id)),
		status: question.data.status,
		meaning: questionStates[question.data.status],
		positions: positionRows(setting, withoutOpenAccusations(book, question)),
	}));
}

function withoutOpenAccusations(book: Book, question: Entry<'questions'>): Entry<'questions'> {
	const positions = question.data.positions.flatMap((position) => {
		const held = position.held.filter(({ claim }) => !isUnanswered(book.claims.get(claim)?.claim ?? {}));
		return held.length === 0 && position.held.length > 0 ? [] : [{ ...position, held }];
	});
	return { ...question, data: { ...question.data, positions } };
}
