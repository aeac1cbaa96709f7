import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../src/book/figures/text-width.ts';
import { AXIS_TYPE, timeAxis } from '../../../../src/book/figures/time-axis.ts';
import { type Stop, timeStretches } from '../../../../src/book/figures/time-columns.ts';

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const fine = (date: string): Stop => ({ at: at(date), fine: true });
const coarse = (date: string): Stop => ({ at: at(date), fine: false });
const told = (stops: readonly Stop[], most = 20): string[] =>
	timeStretches(stops, most).map(({ from, to, kind }) => {
		const [first, last] = [from, to - 1].map((instant) => new Date(instant).toISOString().slice(0, 7));
		return kind === 'skipped' ? '…' : `${first} to ${last}`;
	});

describe('timeStretches', () => {
	test('a year with few dates is a column, years without one are skipped', () => {
		expect(told([coarse('2011-01-01'), fine('2020-03-01')])).toEqual(['2011-01 to 2011-12', '…', '2020-01 to 2020-12']);
	});

	test('a year with many dates is cut into the months that have one', () => {
		expect(told([fine('2024-05-01'), fine('2025-04-01'), fine('2025-06-13'), fine('2025-06-14')])).toEqual([
			...['2024-01 to 2024-12', '…', '2025-04 to 2025-04', '…', '2025-06 to 2025-06'],
		]);
	});

	test('what is dated by the year alone keeps the beginning and the end of its year on the axis', () => {
		const june = ['2025-06-01', '2025-06-13', '2025-06-14'].map(fine);
		expect(told([...june, coarse('2025-01-01'), { at: at('2026-01-01') - 1, fine: false }])).toEqual([
			...['…', '2025-06 to 2025-06', '…'],
		]);
	});

	test('too many years are run together', () => {
		const years = Array.from({ length: 120 }, (_, i) => coarse(`${1900 + i}-01-01`));
		expect(told(years, 12)).toHaveLength(12);
		expect(told(years, 12)[0]).toBe('1900-01 to 1909-12');
	});

	const stops = fc.array(
		fc.record({
			at: fc.integer({ min: at('1500-01-01'), max: at('2400-01-01') }),
			fine: fc.boolean(),
		}),
		{ minLength: 1, maxLength: 60 },
	);

	test('follow each other without a gap, hold every instant, and are no more than asked', () => {
		fc.assert(
			fc.property(stops, fc.integer({ min: 4, max: 24 }), (given, most) => {
				const found = timeStretches(given, most);
				expect(found.length).toBeLessThanOrEqual(most + 2);
				for (const [i, { from, to }] of found.entries()) {
					expect(to).toBeGreaterThan(from);
					if (i > 0) expect(found[i - 1]?.to).toBe(from);
				}
				for (const stop of given) {
					const home = found.find(({ from, to }) => from <= stop.at && stop.at < to);
					expect(home).toBeDefined();
					if (stop.fine) expect(home?.kind).not.toBe('skipped');
				}
			}),
		);
	});

	test('the axis keeps time in order, inside its bounds, with room for every label', () => {
		fc.assert(
			fc.property(stops, fc.constantFrom(684, 1040), (given, width) => {
				const { columns, at: place } = timeAxis(given, 4, width);
				const last = columns.at(-1);
				expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(4 + width + 0.3);
				for (const { width: wide, label } of columns)
					expect(wide).toBeGreaterThanOrEqual(textWidth(label, AXIS_TYPE) + 4);
				const places = given
					.map((stop) => stop.at)
					.sort((a, b) => a - b)
					.map(place);
				expect(places).toEqual([...places].sort((a, b) => a - b));
				expect(places[0]).toBeGreaterThanOrEqual(4);
				expect(places.at(-1)).toBeLessThanOrEqual(4 + width + 0.1);
			}),
		);
	});
});

test('a year stands once, over its first column', () => {
	const { heads } = timeAxis(['2024-05-01', '2025-04-01', '2025-06-13', '2025-06-14'].map(fine), 0, 684);
	expect(heads.map(({ text }) => text)).toEqual(['2024', '2025']);
});
