import { z } from 'zod';
import { once } from '../book/once.ts';

/**
 * The value that an author most probably means by one that a field refuses, or `null`. Each way of writing that people bring from
 * elsewhere is put into the book's, and only what the field takes is proposed.
 */
export function meantValue(schema: z.core.$ZodType, value: unknown): string | null {
	const written = unwrapped(value);
	if (written === null) return null;
	const found = ways.flatMap((way) => way(written) ?? []);
	return [written, ...found].find((each) => each !== value && z.safeParse(schema, each).success) ?? null;
}

/** What stands in `[x]`, `[[x]]` (which YAML reads as lists), `[@x]`, in typographic quotation marks. */
function unwrapped(value: unknown): string | null {
	if (Array.isArray(value)) return value.length === 1 ? unwrapped(value[0]) : null;
	if (typeof value !== 'string' || value.length > 200) return null;
	return value.trim().replace(/^\[*@?["“”„‘’«]*(.*?)["“”‘’»]*\]*$/u, '$1');
}

type Way = (value: string) => string | readonly string[] | null;

const padded = (figure: string): string => figure.padStart(2, '0');
const iso = (year: string, month: string, day?: string): string =>
	day === undefined ? `${year}-${padded(month)}` : `${year}-${padded(month)}-${padded(day)}`;

/** Of a date in figures whose day cannot be told from its month nothing is proposed. */
const dateInFigures: Way = (value) => {
	const [, year, month, day] = /^(\d{4})[./](\d{1,2})[./](\d{1,2})\.?$/.exec(value) ?? [];
	if (year && month && day) return iso(year, month, day);
	const [, first, mark, second, last] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(value) ?? [];
	if (!first || !second || !last) return null;
	if (mark === '.' || Number(first) > 12) return iso(last, second, first);
	return Number(second) > 12 || first === second ? iso(last, first, second) : null;
};

const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, i) => monthName.format(Date.UTC(2000, i)).toLowerCase());

/** `13 June 2025`, `June 13, 2025`, `Jun. 2025`. */
const dateInWords: Way = (value) => {
	const [, before, name = '', behind, year] =
		/^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})$/i.exec(value) ??
		[];
	const month = MONTHS.findIndex((each) => each.startsWith(name.toLowerCase()));
	if (year === undefined || month === -1 || (before && behind)) return null;
	return iso(year, String(month + 1), before ?? behind);
};

/** `ca. 2023`, `circa 2023`, `about 2023-05`. */
const approximateDate: Way = (value) => {
	const [, date] = /^(?:c|ca|circa|about|around|approx)\.?\s*(\d{4}(?:-\d\d){0,2})$/i.exec(value) ?? [];
	return date === undefined ? null : `${date}~`;
};

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** The codes of two letters by the names of their languages; of a name with several the first. */
const codes = once(() => {
	const all = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
	return new Map(all.toReversed().map((code) => [languages.of(code)?.toLowerCase(), code]));
});

/** `English`, `pt_BR`, `EN`. */
const languageTag: Way = (value) => {
	const tag = value.replaceAll('_', '-');
	const isTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag);
	const named = codes().get(value.toLowerCase());
	return [...(named === undefined ? [] : [named]), ...(isTag ? canonical(tag) : [])];
};

function canonical(tag: string): string[] {
	try {
		return Intl.getCanonicalLocales(tag);
	} catch {
		return [];
	}
}

const ways: readonly Way[] = [
	dateInFigures,
	dateInWords,
	approximateDate,
	languageTag,
	(value) => /(?:^|\/)(?:wiki|entity)\/(q[1-9]\d*)(?:$|[?#])/i.exec(value)?.[1]?.toUpperCase() ?? null,
	(value) => (/^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(value) ? `https://${value}` : null),
	// S4, Q794, S4#claim: their letter is a capital, and nothing else is.
	(value) => value.replace(/^[sq](?=[1-9]\d*(?:#|$))/, (letter) => letter.toUpperCase()),
	(value) => (/^[1-9]\d{0,4}$/.test(value) ? `S${value}` : null),
	(value) => (/^\d{1,3}(?:[,.’ ]\d{3})+$/.test(value) ? value.replace(/\D/g, '') : null),
	(value) => ({ yes: 'true', no: 'false', True: 'true', False: 'false' })[value] ?? null,
	(value) => value.toLowerCase(),
];
