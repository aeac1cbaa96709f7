import type { PlacedText } from './placed-text.ts';
import { textWidth } from './text-width.ts';
import { DAY_MS, isOneDay, type TimeForm } from './time-form.ts';
import { type Stroke, type TimeMark, timeMark } from './time-marks.ts';

/** A form of date that the figure uses, with what it means. */
export interface KeyEntry extends PlacedText {
	readonly strokes: readonly Stroke[];
}

const KEY_TYPE = 10.5;
const LINE = 18;
/** Between a sign and its words, and between an entry and the next. */
const [NEAR, FAR] = [7, 22];
/** How wide a sample is that goes on, and how wide any may be. */
const [TAIL, ROOM] = [30, 60];

const closed = { fades: { from: false, to: false }, uncertain: false, after: 'closed', fine: true } as const;

interface Meaning {
	readonly text: string;
	readonly applies: (form: TimeForm) => boolean;
	readonly sample: TimeForm;
}

const meanings: readonly Meaning[] = [
	{
		text: 'that day',
		applies: isOneDay,
		sample: { ...closed, days: 'all', from: 0, to: 1 },
	},
	{
		text: 'all of those days',
		applies: (form) => form.days === 'all' && form.to !== null && !isOneDay(form),
		sample: { ...closed, days: 'all', from: 0, to: 22 },
	},
	{
		text: 'that month or year; no day is given',
		applies: ({ days }) => days === 'unit',
		sample: { ...closed, days: 'unit', from: 0, to: 22 },
	},
	{
		text: 'on one of those days',
		applies: ({ days, from, to }) => days === 'one-of' && from !== null && to !== null,
		sample: { ...closed, days: 'one-of', from: 0, to: 22 },
	},
	{
		text: 'on or before',
		applies: ({ from }) => from === null,
		sample: { ...closed, days: 'one-of', from: null, to: 30 },
	},
	{
		text: 'on or after',
		applies: ({ days, to }) => days === 'one-of' && to === null,
		sample: { ...closed, days: 'one-of', from: 0, to: null },
	},
	{
		text: 'goes on',
		applies: ({ after }) => after === 'goes-on',
		sample: { ...closed, days: 'all', from: 0, to: null, after: 'goes-on' },
	},
	{
		text: 'begins; its end is not known',
		applies: ({ after }) => after === 'unknown',
		sample: { ...closed, days: 'all', from: 0, to: null, after: 'unknown' },
	},
	{
		text: 'about then',
		applies: ({ fades }) => fades.from || fades.to,
		sample: { ...closed, days: 'unit', from: 0, to: 40, fades: { from: true, to: true } },
	},
	{
		text: 'uncertain',
		applies: ({ uncertain }) => uncertain,
		sample: { ...closed, days: 'all', from: 0, to: 1, uncertain: true },
	},
];

/** The key to the forms that occur, set in lines from `left` to `right` below `top`; `height` is what it takes. */
export function timeKey(
	forms: readonly TimeForm[],
	left: number,
	right: number,
	top: number,
): { entries: KeyEntry[]; height: number } {
	let [x, y] = [left, top + LINE / 2];
	const entries = meanings
		.filter(({ applies }) => forms.some(applies))
		.map(({ text, sample }): KeyEntry => {
			const sign = drawn(sample, 0, 0);
			const width = sign.to - sign.from + NEAR + textWidth(text, KEY_TYPE);
			if (x > left && x + width > right) [x, y] = [left, y + LINE];
			const { strokes, to } = drawn(sample, x - sign.from, y);
			x += width + FAR;
			return { strokes, text, x: to + NEAR, y };
		});
	return { entries, height: entries.length === 0 ? 0 : y + LINE / 2 - top };
}

/** A sample at its place. Its instants are days, each one unit wide. */
function drawn(sample: TimeForm, x: number, y: number): TimeMark {
	const shifted = (days: number | null): number | null => (days === null ? null : (x + days) * DAY_MS);
	const form = { ...sample, from: shifted(sample.from), to: shifted(sample.to) };
	return timeMark(form, { at: (instant) => instant / DAY_MS }, x, x + (sample.after === 'goes-on' ? TAIL : ROOM), y);
}
