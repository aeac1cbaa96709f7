import type { PaperChapter } from './paper-chapter.ts';
import type { PaperJudgement } from './paper-judgement.ts';
import type { PaperQuestion } from './paper-question.ts';
import type { PaperSection } from './paper-setting.ts';
import type { PaperSource } from './paper-source.ts';

/** A line of the contents; its page number is that of `id`. */
export interface ContentsLine {
	readonly id: string;
	/** "3", "Q3", "S4"; `null` for a part. */
	readonly number: string | null;
	readonly text: string;
	readonly level: 1 | 2;
}

/** The longest part whose pieces the contents still list. */
const MOST = 60;

interface Listed {
	readonly chapters: readonly PaperChapter[];
	readonly questions: readonly PaperQuestion[];
	readonly judgements: readonly PaperJudgement[];
	readonly sources: readonly PaperSource[];
	readonly parts: readonly PaperSection[];
}

/** The contents of the printed book. A part with very many pieces is listed by its title alone. */
export function contentsLines({ chapters, questions, judgements, sources, parts }: Listed): ContentsLine[] {
	const part = (id: string, under: readonly Omit<ContentsLine, 'level'>[] = []): ContentsLine[] => {
		const found = parts.find((each) => each.id === id);
		if (!found) return [];
		const lines = under.length > MOST ? [] : under.map((line) => ({ ...line, level: 2 as const }));
		return [{ id, number: null, text: found.title, level: 1 }, ...lines];
	};
	const pieces: Readonly<Record<string, readonly Omit<ContentsLine, 'level'>[]>> = {
		questions: questions.map(({ id, number, title }) => ({ id, number, text: title })),
		judgements: judgements.map(({ id, number, title }) => ({ id, number: `J${number}`, text: title })),
		articles: sources.map(({ id, code, title }) => ({ id, number: code, text: title })),
	};
	return [
		...chapters.map(({ id, title }, i) => ({ id, number: String(i + 1), text: title, level: 1 as const })),
		...parts.flatMap(({ id }) => part(id, pieces[id])),
	];
}
