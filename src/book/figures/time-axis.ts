import { bisectLeft, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { dateWords } from '../date-words.ts';
import { tenth } from './paths.ts';
import { textWidth } from './text-width.ts';
import { type Stop, type TimeStretch, timeStretches } from './time-columns.ts';

/** A column of the axis with its place. */
export interface TimeColumn extends TimeStretch {
	readonly x: number;
	readonly width: number;
	/** "Jun"; for a run of years the same as its year. */
	readonly label: string;
}

/** A year above the columns that lie in it. */
export interface TimeHead {
	readonly x: number;
	readonly text: string;
}

/** An axis on which every column has a scale of its own. */
export interface TimeAxis {
	readonly columns: readonly TimeColumn[];
	readonly heads: readonly TimeHead[];
	/** From an instant to its place; what lies outside the axis is put to its nearer end. */
	readonly at: (instant: number) => number;
}

export const AXIS_TYPE = 11;
const SKIPPED_WIDTH = 20;
/** Space at both sides of a column's label. */
const PAD = 6;
/** How narrow a column may get on average before years are run together. */
const NARROWEST = 46;
const FEWEST = 4;

/** Lays the axis out from `left` to `left + width`: a column is the wider the more is dated in it, by the square root of the number. */
export function timeAxis(stops: readonly Stop[], left: number, width: number): TimeAxis {
	const { stretches, least } = stretchesThatFit(stops, width);
	const sorted = stops.map(({ at }) => at).sort((a, b) => a - b);
	const weights = stretches.map((stretch) => Math.sqrt(countIn(sorted, stretch)));
	const room = width - sum(least);
	const weight = sum(weights);
	let x = left;
	const columns = stretches.map((stretch, i): TimeColumn => {
		const own = (least[i] ?? 0) + (weight === 0 ? 0 : ((weights[i] ?? 0) / weight) * room);
		const column = { ...stretch, x: tenth(x), width: tenth(own), label: labelOf(stretch) };
		x += own;
		return column;
	});
	return { columns, heads: headsOf(columns), at: scaleOf(columns, left + width) };
}

/** As many columns as there is room for their labels. */
function stretchesThatFit(stops: readonly Stop[], width: number): { stretches: TimeStretch[]; least: number[] } {
	for (let most = Math.max(FEWEST, Math.floor(width / NARROWEST)); ; most -= 1) {
		const stretches = timeStretches(stops, most);
		const least = stretches.map(leastWidth);
		if (most <= FEWEST || sum(least) <= width) return { stretches, least };
	}
}

function scaleOf(columns: readonly TimeColumn[], right: number): (instant: number) => number {
	const last = columns.at(-1);
	if (!last) return () => right;
	const scale = scaleLinear(
		[...columns.map(({ from }) => from), last.to],
		[...columns.map(({ x }) => x), tenth(last.x + last.width)],
	).clamp(true);
	return (instant) => tenth(scale(instant));
}

function leastWidth(stretch: TimeStretch): number {
	return stretch.kind === 'skipped'
		? SKIPPED_WIDTH
		: Math.max(textWidth(labelOf(stretch), AXIS_TYPE), textWidth('2000', AXIS_TYPE)) + 2 * PAD;
}

/** How many of the sorted instants lie in a stretch that is shown. */
function countIn(sorted: readonly number[], { from, to, kind }: TimeStretch): number {
	if (kind === 'skipped') return 0;
	return bisectLeft(sorted, to) - bisectLeft(sorted, from);
}

function labelOf({ from, to, kind }: TimeStretch): string {
	if (kind === 'skipped') return '';
	const year = new Date(from).getUTCFullYear();
	if (kind === 'month')
		return dateWords(`2000-${String(new Date(from).getUTCMonth() + 1).padStart(2, '0')}`).slice(0, 3);
	const last = new Date(to - 1).getUTCFullYear();
	return last === year ? String(year) : `${year}–${last}`;
}

/** A year stands once, over the first of its columns. */
function headsOf(columns: readonly TimeColumn[]): TimeHead[] {
	const heads: TimeHead[] = [];
	for (const column of columns) {
		if (column.kind === 'skipped') continue;
		const text = column.kind === 'years' ? column.label : String(new Date(column.from).getUTCFullYear());
		if (heads.at(-1)?.text !== text) heads.push({ x: column.x, text });
	}
	return heads;
}
