import { type DatePoint, type DateShape, edtfShape } from '../schema/edtf.ts';

/** The months in words, from January. */
export const monthNames: readonly string[] = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December'],
];
const SEASONS: Record<number, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** A date in words: "about June 2021", "13 June 2025", "on or before 3 September 2025". */
export function dateWords(edtf: string): string {
	const shape = edtfShape(edtf);
	if (shape.kind === 'point') return pointWords(shape.point);
	return shape.kind === 'interval' ? intervalWords(shape) : oneOfWords(shape);
}

function intervalWords({ from, to }: Extract<DateShape, { kind: 'interval' }>): string {
	if (to === 'open') return `since ${pointWords(from)}`;
	if (to === 'unknown') return `from ${pointWords(from)}, end unknown`;
	return `${shortened(from, to)} to ${pointWords(to)}`;
}

function oneOfWords({ from, to }: Extract<DateShape, { kind: 'one-of' }>): string {
	if (from === null) return to === null ? 'undated' : `on or before ${pointWords(to)}`;
	if (to === null) return `on or after ${pointWords(from)}`;
	return `some time from ${shortened(from, to)} to ${pointWords(to)}`;
}

/** "13" of "13 to 24 June 2025": what the end of a range says again is left out of its beginning. */
function shortened(from: DatePoint, to: DatePoint): string {
	const plain = (point: DatePoint) =>
		!point.approximate && !point.uncertain && point.time === null && point.season === null;
	if (!plain(from) || !plain(to) || from.year !== to.year || from.month === null || to.month === null)
		return pointWords(from);
	const days = typeof from.day === 'number' && typeof to.day === 'number';
	if (days && from.month === to.month) return String(from.day);
	return days || (from.day === null && to.day === null) ? pointWords({ ...from, year: '' }) : pointWords(from);
}

function pointWords(point: DatePoint): string {
	const date = `${bare(point)}${point.time === null ? '' : `, ${point.time}`}`;
	return `${point.approximate ? 'about ' : ''}${date}${point.uncertain ? ' (uncertain)' : ''}`;
}

function bare({ year, month, day, season }: DatePoint): string {
	const yearWords = /^\d{3}X$/.test(year) ? `the ${year.slice(0, 3)}0s` : year;
	if (season !== null) return `${SEASONS[season] ?? 'a season of'} ${yearWords}`;
	if (month === 'some') return `${day === null ? 'a month' : 'a day'} in ${yearWords}`;
	if (month === null) return yearWords;
	const monthWords = `${monthNames[month - 1] ?? ''} ${yearWords}`.trim();
	if (day === 'some') return `a day in ${monthWords}`;
	return day === null ? monthWords : `${day} ${monthWords}`;
}
