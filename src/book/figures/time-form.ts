import { type DatePoint, edtfShape, edtfSpan } from '../../schema/edtf.ts';

/** How a date is drawn: how far it reaches, and how sure it is. */
export interface TimeForm {
	/** First and last instant, in milliseconds (UTC); `null` where the date has no limit on that side. */
	readonly from: number | null;
	readonly to: number | null;
	/** `all`: true on all its days. `one-of`: on one of them. `unit`: dated by month, season or year alone. */
	readonly days: 'all' | 'one-of' | 'unit';
	/** Whether its beginning and its end are approximate. */
	readonly fades: { readonly from: boolean; readonly to: boolean };
	readonly uncertain: boolean;
	/** What lies after it: nothing, it goes on, or its end is not known. */
	readonly after: 'closed' | 'goes-on' | 'unknown';
	/** Whether its first and last instant are known to the month. */
	readonly fine: boolean;
}

export const DAY_MS = 86_400_000;

/** Whether a date is one day, or a part of one. */
export function isOneDay({ from, to, days }: TimeForm): boolean {
	return days === 'all' && from !== null && to !== null && to - from < 1.5 * DAY_MS;
}

/** The form of a date that `edtfFault` accepts. */
export function timeForm(edtf: string): TimeForm {
	const span = edtfSpan(edtf);
	const shape = edtfShape(edtf);
	const limits = {
		from: Number.isFinite(span.from) ? span.from : null,
		to: Number.isFinite(span.to) ? span.to : null,
	};
	if (shape.kind === 'point') {
		const { point } = shape;
		const { approximate } = point;
		return { ...limits, days: daysOf(point), fades: { from: approximate, to: approximate }, ...about([point]) };
	}
	const from = shape.from ?? null;
	const to = typeof shape.to === 'object' ? shape.to : null;
	const after = shape.to === 'open' ? 'goes-on' : shape.to === 'unknown' ? 'unknown' : 'closed';
	return {
		...limits,
		days: shape.kind === 'one-of' ? 'one-of' : 'all',
		fades: { from: from?.approximate ?? false, to: to?.approximate ?? false },
		...about([from, to].filter((point) => point !== null)),
		after,
	};
}

function daysOf({ year, month, day, time }: DatePoint): TimeForm['days'] {
	if (month === 'some' || day === 'some' || /X/.test(year)) return 'one-of';
	return day !== null || time !== null ? 'all' : 'unit';
}

function about(points: readonly DatePoint[]): Pick<TimeForm, 'uncertain' | 'after' | 'fine'> {
	return {
		uncertain: points.some((point) => point.uncertain),
		after: 'closed',
		fine: points.every(({ month }) => typeof month === 'number'),
	};
}
