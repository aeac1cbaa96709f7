import type { Edtf } from '../schema/scalars.ts';
import type { Effects } from './effects.ts';

/**
 * The moment that a paper gives as that of its making: SOURCE_DATE_EPOCH (seconds, as reproducible builds have it), else the first
 * moment of the day, month or year to which the book is up to date. Never the clock: equal books are equal files.
 */
export function paperDate(asOf: Edtf, env: Effects['env']): Date {
	const epoch = env['SOURCE_DATE_EPOCH'];
	if (epoch && /^\d{1,12}$/.test(epoch)) return new Date(Number(epoch) * 1000);
	const [, year = '1970', month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(asOf) ?? [];
	return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}
