import type { stances } from '../../schema/question.ts';
import { circlePath, tenth } from './paths.ts';
import type { Stroke } from './time-marks.ts';

export type Stance = keyof typeof stances;

/** What each stance is called in the key, in the order of the signs. */
export const stanceWords: readonly (readonly [Stance, string])[] = [
	['states', 'states it'],
	['implies', 'implies it'],
	['presupposes', 'presupposes it'],
	['doubts', 'doubts it'],
	['denies', 'denies it'],
];

const RADIUS = 4.5;

/** Whether a stance speaks against the position. */
export function isAgainst(stance: Stance): boolean {
	return stance === 'doubts' || stance === 'denies';
}

/** The sign of a stance about a point: the fuller, the plainer it is said; angular where it speaks against the position. */
export function stanceSign(stance: Stance, x: number, y: number): Stroke[] {
	const ring: Stroke = { look: 'ring', d: circlePath(x, y, RADIUS - 0.5) };
	if (stance === 'states') return [{ look: 'dot', d: circlePath(x, y, RADIUS) }];
	if (stance === 'presupposes') return [ring];
	if (stance === 'implies') {
		const r = RADIUS - 0.5;
		return [ring, { look: 'dot', d: `M${tenth(x)} ${tenth(y - r)}a${r} ${r} 0 0 0 0 ${2 * r}z` }];
	}
	const [left, top, right, bottom] = [x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS].map(tenth);
	if (stance === 'doubts') {
		return [{ look: 'ring', d: `M${tenth(x)} ${top}L${right} ${tenth(y)}L${tenth(x)} ${bottom}L${left} ${tenth(y)}z` }];
	}
	return [{ look: 'ring', d: `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}` }];
}
