import { arrowPath, type Box, boxPath, circlePath, hatchPath } from './paths.ts';
import type { TimeAxis } from './time-axis.ts';
import { isOneDay, type TimeForm } from './time-form.ts';

/** A piece of a mark. What it looks like, the stylesheet says by its name. */
export interface Stroke {
	readonly look: 'solid' | 'pale' | 'hatch' | 'outline' | 'dashed' | 'fading' | 'arrow' | 'dot' | 'ring';
	readonly d: string;
}

export interface TimeMark {
	/** How far it reaches to the left and to the right. */
	readonly from: number;
	readonly to: number;
	readonly strokes: readonly Stroke[];
}

const HEIGHT = 8;
const RADIUS = 4;
/** How far a mark without a limit reaches beyond the one that it has, and how narrow a bar may be. */
const TAIL = 30;
const NARROWEST = { all: 2 * RADIUS, unit: 12, 'one-of': 14 };
const HATCH = 4;
const ARROW = 5;
/** The steps in which an approximate end fades, and how far. */
const [FADE_STEPS, FADE] = [10, 14];

/** A date drawn on the axis, on the line at `y`. */
export function timeMark(form: TimeForm, axis: Pick<TimeAxis, 'at'>, left: number, right: number, y: number): TimeMark {
	const ends = endsOf(form, axis, left, right);
	if (isPoint(form, ends)) return dot(form, ends, y);
	const [begins, stops] = [form.from === null ? ARROW : 0, form.to === null && form.after !== 'unknown' ? ARROW : 0];
	const inner = {
		x: ends.from + begins,
		y: y - HEIGHT / 2,
		width: ends.to - ends.from - begins - stops,
		height: HEIGHT,
	};
	return { from: ends.from, to: ends.to, strokes: [...body(form, inner), ...arrows(form, ends, y)] };
}

/** A day whose limits are sure, and days that are too close together to be told apart, are a point. */
function isPoint(form: TimeForm, { from, to }: Ends): boolean {
	if (form.days !== 'all' || form.after !== 'closed' || form.fades.from || form.fades.to) return false;
	return isOneDay(form) || to - from <= 2 * RADIUS;
}

type Ends = Pick<TimeMark, 'from' | 'to'>;

function endsOf(form: TimeForm, { at }: Pick<TimeAxis, 'at'>, left: number, right: number): Ends {
	if (form.from === null) {
		const to = Math.max(at(form.to as number), left + TAIL);
		return { from: to - TAIL, to };
	}
	const from = at(form.from);
	if (form.after === 'goes-on') return { from: Math.min(from, right - TAIL), to: right };
	if (form.to === null) return { from: Math.min(from, right - TAIL), to: Math.min(from, right - TAIL) + TAIL };
	return widened(
		from,
		at(form.to),
		NARROWEST[form.days] + (form.fades.from || form.fades.to ? 2 * FADE : 0),
		left,
		right,
	);
}

/** At least `least` wide, about its middle, inside the figure. */
function widened(from: number, to: number, least: number, left: number, right: number): Ends {
	const lacking = Math.max(0, least - (to - from)) / 2;
	const shift = Math.max(0, left - (from - lacking)) - Math.max(0, to + lacking - right);
	return { from: from - lacking + shift, to: to + lacking + shift };
}

/** A single day: a point, hollow where it is uncertain. */
function dot({ uncertain }: TimeForm, { from, to }: Ends, y: number): TimeMark {
	const x = (from + to) / 2;
	const look = uncertain ? 'ring' : 'dot';
	return {
		from: x - RADIUS,
		to: x + RADIUS,
		strokes: [{ look, d: circlePath(x, y, uncertain ? RADIUS - 0.5 : RADIUS) }],
	};
}

function body(form: TimeForm, box: Box): Stroke[] {
	const outline: Stroke[] = form.uncertain ? [{ look: 'dashed', d: boxPath(box) }] : [];
	if (form.days === 'one-of') {
		const edge: Stroke[] = outline.length > 0 ? outline : [{ look: 'outline', d: boxPath(box) }];
		return [{ look: 'hatch', d: hatchPath(box, HATCH) }, ...(form.fades.from || form.fades.to ? [] : edge)];
	}
	const open = form.after === 'unknown';
	if (form.fades.from || form.fades.to || open) return [...fading(box, form), ...(open ? [] : outline)];
	return [{ look: form.days === 'unit' || form.uncertain ? 'pale' : 'solid', d: boxPath(box) }, ...outline];
}

/** Boxes inside each other, each a little less than see-through: together they grow faint towards the end. */
function fading({ x, y, width, height }: Box, { fades, after }: TimeForm): Stroke[] {
	const begins = fades.from ? FADE : 0;
	const ends = after === 'unknown' ? TAIL : fades.to ? FADE : 0;
	return Array.from({ length: FADE_STEPS }, (_, step) => {
		const [left, right] = [(begins * step) / FADE_STEPS, (ends * step) / FADE_STEPS];
		return { look: 'fading', d: boxPath({ x: x + left, y, width: width - left - right, height }) };
	});
}

/** Arrows at the ends that have no limit. */
function arrows(form: TimeForm, { from, to }: Ends, y: number): Stroke[] {
	const reaches = form.to === null && form.after !== 'unknown';
	return [
		...(form.from === null ? [{ look: 'arrow', d: arrowPath(from, y, -1, ARROW) } as const] : []),
		...(reaches ? [{ look: 'arrow', d: arrowPath(to, y, 1, ARROW) } as const] : []),
	];
}
