import type { Question } from '../schema/question.ts';

type Held = Question['positions'][number]['held'][number];

/** Whether a claim holds the position it is set under, rather than doubting or denying it. */
export function holdsPosition({ stance }: Held): boolean {
	return stance !== 'doubts' && stance !== 'denies';
}
