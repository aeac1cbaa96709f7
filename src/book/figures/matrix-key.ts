import type { Entry } from '../entry.ts';
import { tenth } from './paths.ts';
import type { PlacedText } from './placed-text.ts';
import { isAgainst, stanceSign, stanceWords } from './stance-sign.ts';
import { textWidth } from './text-width.ts';
import type { Stroke } from './time-marks.ts';

/** A stance that occurs, with its sign. */
export interface MatrixKeyEntry extends PlacedText {
	readonly against: boolean;
	readonly strokes: readonly Stroke[];
}

const KEY_TYPE = 11;
const KEY_LINE = 18;

/** The key to the stances of some questions, set in lines below `top`. */
export function matrixKey(
	questions: readonly Entry<'questions'>[],
	top: number,
	width: number,
): { entries: MatrixKeyEntry[]; bottom: number } {
	const used = new Set(
		questions.flatMap(({ data }) => data.positions.flatMap(({ held }) => held.map(({ stance }) => stance))),
	);
	let [x, y] = [0, top];
	const entries = stanceWords
		.filter(([stance]) => used.has(stance))
		.map(([stance, text]): MatrixKeyEntry => {
			const wide = 16 + textWidth(text, KEY_TYPE);
			if (x > 0 && x + wide > width) [x, y] = [0, y + KEY_LINE];
			const entry = {
				text,
				x: tenth(x + 16),
				y: y + 4,
				against: isAgainst(stance),
				strokes: stanceSign(stance, tenth(x + 5), y),
			};
			x += wide + 22;
			return entry;
		});
	return { entries, bottom: y + KEY_LINE };
}
