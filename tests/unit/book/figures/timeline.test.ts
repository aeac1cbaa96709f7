import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, boxesMeet } from '../../../../src/book/figures/paths.ts';
import { textWidth } from '../../../../src/book/figures/text-width.ts';
import { type TimelineFigure, timelineFigure } from '../../../../src/book/figures/timeline.ts';
import type { DatedItem, TimelineItem } from '../../../../src/book/views/timeline-items.ts';

const item = (date: string, kind: TimelineItem['kind'] = 'Event', text = `What is of ${date}`): DatedItem => ({
	date,
	item: { kind, link: { text, href: `../${kind}` }, html: null, note: 'signed' },
});
const listHref = (date: string, by: 'years' | 'month'): string => `#${by} ${date}`;
const figureOf = (items: readonly DatedItem[], width = 1040): TimelineFigure => {
	const figure = timelineFigure(items, { width, listHref });
	if (figure === null) throw new Error('no figure');
	return figure;
};
const dates = ['2011/', '2021-06', '2025-06-13', '2025-06-13?', '[..2025-09-03]', '[2025-06-13..2025-08-03]'];

describe('marks', () => {
	const looks = (...given: string[]): string[][] => {
		const events = [...given, '2025-06-01', '2025-06-02', '2025-07-01', '2025-07-02'].map((date) => item(date));
		const byTitle = new Map(figureOf(events).lanes[0]?.dates.map(({ title, strokes }) => [title, strokes]));
		return given.map((date) => {
			const [, strokes] = [...byTitle].find(([title]) => title.startsWith(`What is of ${date},`)) ?? [];
			return [...new Set(strokes?.map(({ look }) => look))];
		});
	};

	test.each([
		['a day is a point', '2025-06-13', ['dot']],
		['an uncertain day is hollow', '2025-06-13?', ['ring']],
		['all of some days are solid', '2025-06-13/2025-06-24', ['solid']],
		['a month is pale', '2025-06', ['pale']],
		['an uncertain month has a broken outline', '2025-06?', ['pale', 'dashed']],
		['one of some days is hatched', '[2025-06-03..2025-06-24]', ['hatch', 'outline']],
		['“on or before” is hatched and points back', '[..2025-06-24]', ['hatch', 'outline', 'arrow']],
		['“on or after” is hatched and points on', '[2025-06-03..]', ['hatch', 'outline', 'arrow']],
		['what goes on points on', '2025-06-03/..', ['solid', 'arrow']],
		['an unknown end fades', '2025-06-03/', ['fading']],
		['an approximate date fades', '2025-06~', ['fading']],
	])('%s', (_, date, strokes) => {
		expect(looks(date)).toEqual([strokes]);
	});
});

test('a date leads to its page and is told in words', () => {
	const { lanes } = figureOf([...dates.map((date) => item(date)), item('[..2021-10-20]', 'Agreement', 'The pact')]);
	expect(lanes.map(({ text }) => text)).toEqual(['Events', 'Agreements']);
	expect(lanes[0]?.dates[0]).toMatchObject({ href: '../Event', title: 'What is of 2011/, from 2011, end unknown' });
	expect(lanes[1]?.dates[0]?.title).toBe('The pact, signed on or before 20 October 2021');
});

test('the key explains the forms that occur, and no others', () => {
	expect(figureOf(dates.map((date) => item(date))).key.map(({ text }) => text)).toEqual([
		...['that day', 'that month or year; no day is given', 'on one of those days', 'on or before'],
		...['begins; its end is not known', 'uncertain'],
	]);
});

test('a name that is too long for one line has two', () => {
	const long =
		'S2 Russian deputy: technical cooperation with Iran, not troops, and nothing that either side would call a pact';
	const { lanes } = figureOf([...dates.map((date) => item(date)), item('2025-06-13', 'Published', long)], 604);
	const [name] = lanes[1]?.dates ?? [];
	expect(name?.lines.map(({ text }) => text).join(' ')).toBe(long);
	expect(name?.lines).toHaveLength(2);
	expect((name?.lines[1]?.y ?? 0) - (name?.lines[0]?.y ?? 0)).toBe(13);
});

test('claims are left to the list, and a few dates need no figure', () => {
	const few = dates.slice(0, 3).map((date) => item(date));
	expect(timelineFigure([...few, item('2025', 'Claim')], { width: 1040, listHref })).toBeNull();
});

describe('many dates of a kind', () => {
	const day = (i: number): string => `20${String(i % 24).padStart(2, '0')}-0${(i % 9) + 1}-1${i % 10}`;
	const many = Array.from({ length: 1500 }, (_, i) => item(day(i), 'Published'));

	test('are counted by column, and each number leads into the list', () => {
		const { lanes, counted } = figureOf([...many, item('2025-06-13')]);
		expect(counted).toBe(true);
		const published = lanes.find(({ text }) => text === 'Sources published');
		expect(published?.dates).toEqual([]);
		const total = published?.counts.reduce((sum, { label }) => sum + Number(label.text), 0);
		expect(total).toBe(1500);
		expect(published?.counts.every(({ href }) => /^#(years|month) \d/.test(href))).toBe(true);
	});

	test('make no large figure', () => {
		const all = ['Event', 'Statement', 'Published', 'Agreement'] as const;
		const figure = figureOf(all.flatMap((kind) => many.map(({ date }) => item(date, kind))));
		expect(JSON.stringify(figure).length).toBeLessThan(40_000);
	});
});

const day = fc
	.record({
		year: fc.integer({ min: 1979, max: 2026 }),
		month: fc.integer({ min: 1, max: 12 }),
		day: fc.integer({ min: 1, max: 28 }),
	})
	.map((date) => `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`);
const edtf = fc.oneof(
	day,
	day.map((date) => date.slice(0, 7)),
	day.map((date) => date.slice(0, 4)),
	day.map((date) => `${date}?`),
	day.map((date) => `${date.slice(0, 7)}~`),
	day.map((date) => `[..${date}]`),
	day.map((date) => `[${date}..]`),
	day.map((date) => `${date}/`),
	day.map((date) => `${date}/..`),
	fc.tuple(day, day).map(([a, b]) => `[${a < b ? a : b}..${a < b ? b : a}]`),
);
const items = fc.array(
	fc
		.record({
			date: edtf,
			kind: fc.constantFrom('Event', 'Agreement', 'Statement', 'Published'),
			text: fc.string({ minLength: 1, maxLength: 90 }),
		})
		.map(({ date, kind, text }) => item(date, kind, text)),
	{ minLength: 4, maxLength: 40 },
);

/** A ground reaches two units beyond the name. */
const inner = ({ x, y, width, height }: Box): Box => ({ x: x + 2, y: y + 2, width: width - 4, height: height - 3 });
const NUMBERS = /-?[\d.]+/g;

test('no name meets another, everything stays inside, and the same dates give the same figure', () => {
	fc.assert(
		fc.property(items, fc.constantFrom(684, 1040), (given, width) => {
			const figure = figureOf(given, width);
			const names = figure.lanes.flatMap((lane) => [
				...lane.dates.map(({ ground }) => inner(ground)),
				{ x: 4, y: lane.y + 7, width: 120, height: 11 },
			]);
			for (const [i, name] of names.entries()) {
				expect(name.x).toBeGreaterThanOrEqual(3.9);
				expect(name.x + name.width).toBeLessThanOrEqual(width - 3.9);
				expect(names.slice(i + 1).filter((other) => boxesMeet(name, other))).toEqual([]);
			}
			for (const { lines, ground } of figure.lanes.flatMap(({ dates: placed }) => placed)) {
				for (const { text, x, y } of lines) {
					expect(textWidth(text, 11.5)).toBeLessThanOrEqual(ground.width - 3.8);
					expect([x, y > ground.y, y < ground.y + ground.height]).toEqual([lines[0]?.x, true, true]);
				}
			}
			for (const { strokes } of figure.lanes.flatMap(({ dates: placed }) => placed)) {
				for (const { d } of strokes) {
					const [x = 0, y = 0] = (d.match(NUMBERS) ?? []).map(Number);
					expect(x).toBeGreaterThanOrEqual(3.9);
					expect(x).toBeLessThanOrEqual(width - 3.9);
					expect(y).toBeLessThan(figure.floor);
				}
			}
			expect(figureOf(given, width)).toEqual(figure);
		}),
		{ numRuns: 60 },
	);
});
