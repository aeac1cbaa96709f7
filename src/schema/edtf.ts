import { type EDTFBase, parse } from '@edtf-ts/core';

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

/** Why a string is no date of the profile, or `null` when it is one. */
export function edtfFault(value: string): string | null {
	if (value.length > MAX_LENGTH) return 'is too long for a date';
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
export function edtfSpan(value: string): Span {
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
	const base = parsed.value as EDTFBase;
	return { from: base.min.getTime(), to: base.max.getTime() };
}

function order({ from, to }: Span): string | null {
	return from > to ? 'ends before it begins' : null;
}

function reason(value: string): string {
	if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(value)) return 'write the year first, as in 2025-06-13';
	if (/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(value)) return 'no such month or day, or a digit is missing, as in 2025-06-03';
	if (/[a-z]{3}/i.test(value)) return 'write it in figures, as in 2025-06-13, 2025-06 or 2025~';
	return 'write it as in 2025-06-13, 2025-06, 2025~ or 2025-06-13/2025-06-24';
}
