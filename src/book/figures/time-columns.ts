/** A stretch of time on the axis. */
export interface TimeStretch {
	/** In milliseconds (UTC): the first instant, and the first after it. */
	readonly from: number;
	readonly to: number;
	/** `skipped`: nothing in it has a date. */
	readonly kind: 'years' | 'month' | 'skipped';
}

/** An instant that the axis must show; `fine`: it is known to the month. */
export interface Stop {
	readonly at: number;
	readonly fine: boolean;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 20_000, 100_000];
/** A year with fewer dates than this stays one column. */
const SPLIT_FROM = 3;

/**
 * Cuts time into the stretches in which something is dated, and those that are skipped between them: years, or runs of as many years
 * as it takes to stay within `most` columns; while there is room, the years with most dates are cut into their months.
 */
export function timeStretches(stops: readonly Stop[], most: number): TimeStretch[] {
	const years = Map.groupBy(stops, ({ at }) => new Date(at).getUTCFullYear());
	const step = STEPS.find((size) => withSkipped(runs(years.keys(), size)).length <= most) ?? (STEPS.at(-1) as number);
	const coarse = runs(years.keys(), step);
	if (step > 1) return withSkipped(coarse);
	const months = new Map<number, TimeStretch[]>();
	const fine = [...years].map(([year, at]) => [year, at.filter((stop) => stop.fine)] as const);
	const busiest = fine
		.filter(([, at]) => at.length >= SPLIT_FROM)
		.sort(([a, x], [b, y]) => y.length - x.length || a - b);
	for (const [year, at] of busiest) {
		months.set(year, monthsOf(year, at));
		if (withSkipped(coarse.flatMap((run) => months.get(yearOf(run)) ?? run)).length > most) months.delete(year);
	}
	return trimmed(withSkipped(coarse, months), stops);
}

function yearOf({ from }: TimeStretch): number {
	return new Date(from).getUTCFullYear();
}

function startOfYear(year: number, month = 0): number {
	// Date.UTC takes the years from 0 to 99 for those from 1900 to 1999.
	return new Date(0).setUTCFullYear(year, month, 1);
}

/** The runs of `size` years in which something is dated, in order. */
function runs(years: Iterable<number>, size: number): TimeStretch[] {
	const starts = new Set([...years].map((year) => Math.floor(year / size) * size));
	return [...starts]
		.sort((a, b) => a - b)
		.map((year) => ({ from: startOfYear(year), to: startOfYear(year + size), kind: 'years' }));
}

function monthsOf(year: number, stops: readonly Stop[]): TimeStretch[] {
	const months = new Set(stops.map(({ at }) => new Date(at).getUTCMonth()));
	return [...months]
		.sort((a, b) => a - b)
		.map((month) => ({ from: startOfYear(year, month), to: startOfYear(year, month + 1), kind: 'month' }));
}

/** The stretches with what lies between them; a year that is cut into months leaves its other months to be skipped. */
function withSkipped(
	stretches: readonly TimeStretch[],
	months?: ReadonlyMap<number, readonly TimeStretch[]>,
): TimeStretch[] {
	const [first, last] = [stretches[0], stretches.at(-1)];
	if (!first || !last) return [];
	const shown = months ? stretches.flatMap((run) => months.get(yearOf(run)) ?? run) : stretches;
	const all: TimeStretch[] = [];
	let at = months ? first.from : (shown[0]?.from ?? first.from);
	for (const stretch of shown) {
		if (stretch.from > at) all.push({ from: at, to: stretch.from, kind: 'skipped' });
		all.push(stretch);
		at = stretch.to;
	}
	if (months && at < last.to) all.push({ from: at, to: last.to, kind: 'skipped' });
	return all;
}

/** Without the skipped beginning or end, unless some date reaches into it. */
function trimmed(stretches: readonly TimeStretch[], stops: readonly Stop[]): TimeStretch[] {
	return stretches.filter(
		({ kind, from, to }, i) =>
			kind !== 'skipped' ||
			(i > 0 && i < stretches.length - 1) ||
			stops.some(({ at, fine }) => !fine && at >= from && at < to),
	);
}
