import { isEDTFDate, isEDTFDateTime, isEDTFSeason, parse } from '@edtf-ts/core';

/**
 * The book's profile of the Extended Date/Time Format (ISO 8601-2:2019): level 1, and of level 2 only `[a..b]`, "on one of these days".
 * An interval `a/b` is read as true on all its days. This is the only module that knows the library behind it.
 */

/** First and last instant that a date can mean, in milliseconds since 1970 (UTC); open or unknown ends are infinite. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

const ONE_OF = /^\[(.*)\.\.(.*)\]$/;
const MAX_LENGTH = 40;

/** The same days are named over and over in a book, and the library is slow: this many answers of each kind are remembered. */
const MAX_REMEMBERED = 20_000;

function remembering<T>(find: (value: string) => T): (value: string) => T {
	const known = new Map<string, T>();
	return (value) => {
		const before = known.get(value);
		if (before !== undefined) return before;
		const found = find(value);
		if (known.size < MAX_REMEMBERED) known.set(value, found);
		return found;
	};
}

/** Why a string is no date of the profile, or `null` when it is one. */
export function edtfFault(value: string): string | null {
	return value.length > MAX_LENGTH ? 'is too long for a date' : knownFault(value) || null;
}

/** The fault in words; empty when there is none. */
const knownFault = remembering((value) => findFault(value) ?? '');

/** The library takes the years from 0 to 99 for those from 1900 to 1999. */
const EARLY_YEAR = /(?:^|[/[.])0[0X]/;
/** `-0044` and `Y170000002`: no page has words or a scale for such years. */
const FAR_YEAR = /(?:^|[/[.])[-Y]/;

function findFault(value: string): string | null {
	// The library trims, so that what is stored would not be what was understood.
	if (value !== value.trim()) return 'has spaces around it';
	if (EARLY_YEAR.test(value)) return 'is outside the profile: its year is before 100';
	if (FAR_YEAR.test(value)) return 'is outside the profile: its year is not one from 0100 to 9999';
	const ends = ONE_OF.exec(value);
	if (ends) {
		const [from, to] = [ends[1] ?? '', ends[2] ?? ''];
		for (const end of [from, to]) {
			if (end !== '' && !isPlainDate(end)) return `is no date: "${end}" is not a day, month or year`;
		}
		if (from === '' && to === '') return 'is no date: both ends are missing';
		return order(edtfSpan(value));
	}
	const parsed = parse(value);
	if (!parsed.success) return `is no date: ${reason(value)}`;
	if (parsed.level > 1) return 'uses a form of EDTF outside the profile (level 1, and [a..b])';
	if (value.startsWith('/') || value.startsWith('..')) return 'has no beginning; write [..date] for "on or before"';
	return order(edtfSpan(value));
}

/** The span of a date that `edtfFault` accepts. */
export const edtfSpan = remembering(findSpan);

function findSpan(value: string): Span {
	const ends = ONE_OF.exec(value);
	if (ends) {
		return {
			from: ends[1] ? plainSpan(ends[1]).from : Number.NEGATIVE_INFINITY,
			to: ends[2] ? plainSpan(ends[2]).to : Number.POSITIVE_INFINITY,
		};
	}
	const slash = value.indexOf('/');
	if (slash === -1) return plainSpan(value);
	const end = value.slice(slash + 1);
	return {
		from: plainSpan(value.slice(0, slash)).from,
		to: end === '' || end === '..' ? Number.POSITIVE_INFINITY : plainSpan(end).to,
	};
}

function isPlainDate(value: string): boolean {
	const parsed = parse(value);
	return parsed.success && parsed.level <= 1 && !value.includes('/');
}

function plainSpan(value: string): Span {
	const parsed = parse(value);
	if (!parsed.success) throw new RangeError(`not an EDTF date: ${value}`);
	const { min, max } = parsed.value;
	return { from: min.getTime(), to: max.getTime() };
}

function order({ from, to }: Span): string | null {
	return from > to ? 'ends before it begins' : null;
}

function reason(value: string): string {
	const [from = '', to = ''] = value.split('/');
	if (isPlainDate(from) && isPlainDate(to)) return 'it ends before it begins';
	if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(value)) return 'write the year first, as in 2025-06-13';
	if (/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(value)) return 'no such month or day, or a digit is missing, as in 2025-06-03';
	if (/[a-z]{3}/i.test(value)) return 'write it in figures, as in 2025-06-13, 2025-06 or 2025~';
	return 'write it as in 2025-06-13, 2025-06, 2025~ or 2025-06-13/2025-06-24';
}

/** A day, month, season or year as written. `'some'` stands for a month or day that is left open (`XX`). */
export interface DatePoint {
	/** As written: `2025`, `202X`. */
	readonly year: string;
	readonly month: number | 'some' | null;
	readonly day: number | 'some' | null;
	/** `10:00 UTC`, or `null`. */
	readonly time: string | null;
	/** 21 spring, 22 summer, 23 autumn, 24 winter. */
	readonly season: number | null;
	readonly approximate: boolean;
	readonly uncertain: boolean;
}

/** A date of the profile in its parts. */
export type DateShape =
	| { readonly kind: 'point'; readonly point: DatePoint }
	/** True on all days; `'open'`: it goes on; `'unknown'`: its end is not known. */
	| { readonly kind: 'interval'; readonly from: DatePoint; readonly to: DatePoint | 'open' | 'unknown' }
	/** On one of the days; `null`: no limit on that side. */
	| { readonly kind: 'one-of'; readonly from: DatePoint | null; readonly to: DatePoint | null };

/** The parts of a date that `edtfFault` accepts. */
export const edtfShape = remembering(findShape);

function findShape(value: string): DateShape {
	const ends = ONE_OF.exec(value);
	if (ends) return { kind: 'one-of', from: ends[1] ? pointOf(ends[1]) : null, to: ends[2] ? pointOf(ends[2]) : null };
	const slash = value.indexOf('/');
	if (slash === -1) return { kind: 'point', point: pointOf(value) };
	const end = value.slice(slash + 1);
	const to = end === '' ? 'unknown' : end === '..' ? 'open' : pointOf(end);
	return { kind: 'interval', from: pointOf(value.slice(0, slash)), to };
}

function pointOf(value: string): DatePoint {
	const parsed = parse(value);
	if (!parsed.success) throw new RangeError(`not an EDTF date: ${value}`);
	const date = parsed.value;
	const dated = isEDTFDate(date) || isEDTFSeason(date) || isEDTFDateTime(date) ? date : null;
	const qualification = dated && 'qualification' in dated ? dated.qualification : undefined;
	const both = qualification?.uncertainApproximate === true;
	return {
		year: String(dated?.year ?? value).padStart(4, '0'),
		month: isEDTFDate(date) || isEDTFDateTime(date) ? partOf(date.month) : null,
		day: isEDTFDate(date) || isEDTFDateTime(date) ? partOf(date.day) : null,
		time: isEDTFDateTime(date) ? `${twoDigits(date.hour)}:${twoDigits(date.minute)}${zoneOf(date.timezone)}` : null,
		season: isEDTFSeason(date) ? date.season : null,
		approximate: both || qualification?.approximate === true,
		uncertain: both || qualification?.uncertain === true,
	};
}

function partOf(part: number | string | undefined): number | 'some' | null {
	if (part === undefined) return null;
	return typeof part === 'number' ? part : 'some';
}

function twoDigits(part: number): string {
	return String(part).padStart(2, '0');
}

function zoneOf(zone: string | undefined): string {
	if (zone === undefined) return '';
	return zone === 'Z' ? ' UTC' : ` UTC${zone}`;
}
