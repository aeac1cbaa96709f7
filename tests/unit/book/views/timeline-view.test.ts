import { describe, expect, test } from 'vitest';
import { page } from '../../../../src/book/href.ts';
import type { TimelineItem } from '../../../../src/book/views/timeline-items.ts';
import { listHref, timelineView, timelineYears } from '../../../../src/book/views/timeline-view.ts';
import { smallBook } from '../fixture.ts';

const item: TimelineItem = { kind: 'Event', link: { text: 'something', href: '#' }, html: null, note: null };

/** The words of all dates in their order, under years and months. */
function order(...dates: string[]) {
	return timelineYears(dates.map((date) => ({ date, item }))).map(({ text, months }) => [
		text,
		...months.map((month) => [month.text, ...month.dates.map(({ words }) => words)]),
	]);
}

describe('timelineYears', () => {
	test('within a year, what has no month comes first; within a month the wider of two dates that begin together', () => {
		expect(order('2025-06-13', '2025-06', '2025', '2025-06-01', '2021-10-20')).toEqual([
			['2021', ['October 2021', '20 October 2021']],
			['2025', [null, '2025'], ['June 2025', 'June 2025', '1 June 2025', '13 June 2025']],
		]);
	});

	test('a date that is only bounded above stands at its bound, an interval at its beginning', () => {
		expect(order('[..2025-09-03]', '2025-06-13/', '[2025-08-01..2025-09-02]').flat()).toEqual([
			'2025',
			['June 2025', 'from 13 June 2025, end unknown'],
			['August 2025', 'some time from 1 August to 2 September 2025'],
			['September 2025', 'on or before 3 September 2025'],
		]);
	});

	test('of what begins together, what is true on one of several days only comes last', () => {
		expect(order('[2021-10..2022-01]', '2021-10', '2021-10-01/2021-10-20').flat()).toEqual([
			'2021',
			['October 2021', 'October 2021', '1 to 20 October 2021', 'some time from October 2021 to January 2022'],
		]);
	});

	test('one date is told once, whatever stands at it', () => {
		const [year] = timelineYears([
			{ date: '2025-06-13', item },
			{ date: '2025-06-13', item: { ...item, kind: 'Claim' } },
		]);
		expect(year?.months[0]?.dates).toEqual([
			{ words: '13 June 2025', items: [item], claims: { shown: [{ ...item, kind: 'Claim' }], folded: [] } },
		]);
	});
});

test('events, statements, publications and dated claims of the book stand in the order of time', () => {
	const { years } = timelineView(smallBook().book);
	const told = years
		.flatMap(({ months }) => months.flatMap(({ dates }) => dates))
		.map(({ words, items, claims }) => [
			words,
			...items.map(({ kind, link }) => `${kind}: ${link.text}`),
			...claims.shown.map(({ link, note }) => `${link.text} ${note}`),
		]);
	expect(told).toEqual([
		['about 2023', 'Event: The crane order', 'S1.2 Vell Courier'],
		['May 2024', 'S2.1 Norda'],
		['1 May 2024', 'Statement: Varga interview'],
		['2 May 2024', 'Published: S1 Vell waits for its cranes'],
		['some time from 3 to 10 May 2024', 'Statement: Norda release'],
		['10 May 2024', 'Published: S2 Norda says that one crane is at work'],
	]);
});

test('a long list of claims is folded after the first', () => {
	const many = Array.from({ length: 20 }, () => ({ date: '2025', item: { ...item, kind: 'Claim' as const } }));
	const claims = timelineYears(many)[0]?.months[0]?.dates[0]?.claims;
	expect([claims?.shown.length, claims?.folded.length]).toEqual([8, 12]);
});

const agreement = `---
name: Quay pact
summary: A pact on the quay.
wikidata: { none: a small book }
signed: 2024-05-02
inForce: 2024-05-10/
ratified:
  - { by: norda, on: 2024-05-09, evidence: [S1#two-ordered] }
text: { read: false }
---

Norda built the quay.[@S1#two-ordered]
`;

test('an agreement stands at its steps, each with what happened', () => {
	const { book } = smallBook({ 'entities/agreement/quay-pact.mdx': agreement });
	const rows = timelineView(book).years.flatMap(({ months }) => months.flatMap(({ dates }) => dates));
	const steps = rows.flatMap(({ words, items }) => items.map(({ kind, link, note }) => [words, kind, link.text, note]));
	expect(steps.filter(([, kind]) => kind === 'Agreement')).toEqual([
		['2 May 2024', 'Agreement', 'Quay pact', 'signed'],
		['9 May 2024', 'Agreement', 'Quay pact', 'ratified by Norda'],
		['from 10 May 2024, end unknown', 'Agreement', 'Quay pact', 'in force'],
	]);
});

test('the figure shows the same dates but for claims, and leads where the list leads', () => {
	const { figure, years } = timelineView(smallBook().book);
	const listed = years.flatMap(({ months }) => months.flatMap(({ dates }) => dates.flatMap(({ items }) => items)));
	const drawn = figure?.lanes.flatMap(({ dates }) => dates.map(({ href }) => href));
	expect(drawn?.sort()).toEqual(listed.map(({ link }) => link.href).sort());
});

test('the list is led to by year, or by month where a date has one', () => {
	const to = listHref(page('home'));
	expect([to('2023~', 'month'), to('[..2024-05-02]', 'month'), to('2024-05-02', 'years')]).toEqual([
		'timeline/index.html#year-2023',
		'timeline/index.html#month-2024-05',
		'timeline/index.html#year-2024',
	]);
});
