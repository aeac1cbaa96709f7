import { timeForm } from '../figures/time-form.ts';
import { type Stroke, timeMark } from '../figures/time-marks.ts';

/** A date of one form, with what the form means and the mark that the timeline has for it. */
interface DateSample {
	readonly edtf: string;
	readonly meaning: string;
	readonly strokes: readonly Stroke[];
}

/** The size of the drawing of a sample, in pixels. */
export const SAMPLE = { width: 90, height: 14 } as const;

const [BEGIN, MIDDLE, END] = [15, 45, 75];
const TWO_DAYS = 2 * 86_400_000;

const meanings: Readonly<Record<string, string>> = {
	'2025-06-13': 'that day',
	'2025-06-13/2025-06-24': 'all of those days',
	'2025-06': 'that month; no day is given',
	'2025-06~': 'about then',
	'2025-06-13?': 'the source is not sure of it',
	'[2025-06-13..2025-06-24]': 'on one of those days',
	'[..2025-09-03]': 'not later; how much earlier is not known',
	'[2025-06-13..]': 'not earlier; how much later is not known',
	'2025-06-13/..': 'it goes on',
	'2025-06-13/': 'it has begun; whether and when it ended is not known',
};

/** Every form that a date can take. */
export const dateSamples: readonly DateSample[] = Object.entries(meanings).map(([edtf, meaning]) => {
	const form = timeForm(edtf);
	const { from, to } = form;
	const isDay = from !== null && to !== null && to - from < TWO_DAYS;
	const at = (instant: number): number => (isDay ? MIDDLE : instant === from ? BEGIN : END);
	return { edtf, meaning, strokes: timeMark(form, { at }, 0, SAMPLE.width, SAMPLE.height / 2).strokes };
});
