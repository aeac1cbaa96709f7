/** Something that is left out of the brief from a level on; `null`: it always stands. */
export interface Dropped {
	readonly drop: number | null;
}

export type Step =
	| 'bottomLine'
	| 'judgements'
	| 'implications'
	| 'alternatives'
	| 'questions'
	| 'positions'
	| 'support'
	| 'watch'
	| 'gaps'
	| 'sources'
	| 'more';

/**
 * What is left out of a brief that has more than two pages, in this order and no further than needed: at each level a list keeps
 * only so many of its lines. What a reader can look up goes first. The first judgements and the way to the authors stay.
 */
const levels: readonly (readonly [step: Step, keep: number])[] = [
	['more', 1],
	['alternatives', 3],
	['gaps', 6],
	['support', 4],
	['alternatives', 1],
	['sources', 3],
	['support', 0],
	['watch', 5],
	['sources', 2],
	['gaps', 4],
	['positions', 8],
	['questions', 8],
	['watch', 4],
	['positions', 7],
	['sources', 1],
	['positions', 6],
	['gaps', 3],
	['implications', 7],
	['questions', 7],
	['positions', 5],
	['implications', 6],
	['questions', 6],
	['watch', 3],
	['positions', 4],
	['implications', 5],
	['positions', 3],
	['implications', 4],
	['positions', 2],
	['bottomLine', 2],
	['judgements', 8],
	['gaps', 2],
	['questions', 4],
	['watch', 2],
	['positions', 0],
	['implications', 1],
	['judgements', 5],
	['questions', 2],
	['alternatives', 0],
	['bottomLine', 1],
	['implications', 0],
	['judgements', 3],
];

/** The level at which the line of a list at `index` goes, counted from 1; `null` when it stays to the end. */
export function dropped(step: Step, index: number): number | null {
	const at = levels.findIndex(([name, keep]) => name === step && index >= keep);
	return at < 0 ? null : at + 1;
}
