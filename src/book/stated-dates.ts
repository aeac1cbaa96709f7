import { edtfFault, edtfSpan } from '../schema/edtf.ts';
import type { Edtf } from '../schema/scalars.ts';

/** A date of publication as a text states it. */
export interface StatedDate {
	/** As written. */
	readonly words: string;
	/** In UTF-16 code units. */
	readonly offset: number;
	/** Whether an article was published then; of the ends of a range, whether the first and the last were. */
	readonly holds: boolean;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DATE = `(?:(?:\\d{1,2}\\s+)?(?:${MONTHS.join('|')})\\s+)?[12]\\d{3}`;
const RANGE = new RegExp(`(?:[Bb]etween|[Ff]rom)\\s+(${DATE})\\s+(?:and|to|until)\\s+(${DATE})(?!\\d)`, 'dgu');
const SINGLE = new RegExp(`(?<![\\p{L}\\p{N}])${DATE}(?![\\p{L}\\p{N}])`, 'gu');
const PUBLISHED = /(?<![\p{L}\p{N}])(?:published|publication)(?![\p{L}\p{N}])/iu;

/**
 * The dates in a sentence that says "published" or "publication". Each must be one on which an article was published, to the day, the month
 * or the year; after "between … and" or "from … to" the first and the last. `published` is in the order of time.
 */
export function statedDates(sentence: string, published: readonly Edtf[]): StatedDate[] {
	if (!PUBLISHED.test(sentence)) return [];
	const ends = new Map(
		[...sentence.matchAll(RANGE)].flatMap(({ indices }) => [
			[indices?.[1]?.[0], published.slice(0, 1)] as const,
			[indices?.[2]?.[0], published.slice(-1)] as const,
		]),
	);
	return [...sentence.matchAll(SINGLE)].map(({ 0: words, index }) => ({
		words: words.replace(/\s+/g, ' '),
		offset: index,
		holds: (ends.get(index) ?? published).some((date) => contains(words, date)),
	}));
}

/** Whether a date in words, as long as it may be, holds all of another. */
function contains(words: string, date: Edtf): boolean {
	const [year = '', month, day] = words.split(/\s+/).reverse();
	const numbers = [...(month === undefined ? [] : [MONTHS.indexOf(month) + 1]), ...(day === undefined ? [] : [day])];
	const stated = [year, ...numbers.map((number) => String(number).padStart(2, '0'))].join('-');
	if (edtfFault(stated) !== null) return false;
	const [wide, narrow] = [edtfSpan(stated), edtfSpan(date)];
	return wide.from <= narrow.from && narrow.to <= wide.to;
}
