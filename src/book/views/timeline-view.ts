import { type DatePoint, edtfShape, edtfSpan } from '../../schema/edtf.ts';
import { dateWords } from '../date-words.ts';
import { type TimelineFigure, timelineFigure } from '../figures/timeline.ts';
import { hrefFrom, type PagePath, page } from '../href.ts';
import type { Book } from '../model.ts';
import { pageResolver } from '../page-resolver.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { type Folded, fold } from './section.ts';
import { type DatedItem, datedItems, type TimelineItem } from './timeline-items.ts';

/** One date as written, with everything that stands at it. */
export interface TimelineDate {
	readonly words: string;
	readonly items: readonly TimelineItem[];
	readonly claims: Folded<TimelineItem>;
}

export interface TimelineMonth {
	readonly slug: string;
	/** "June 2025"; `null` for what is dated by the year alone. */
	readonly text: string | null;
	readonly dates: readonly TimelineDate[];
}

export interface TimelineYear {
	readonly slug: string;
	readonly text: string;
	readonly months: readonly TimelineMonth[];
}

export interface TimelineView {
	readonly frame: FrameView;
	readonly figure: TimelineFigure | null;
	readonly years: readonly TimelineYear[];
}

const CLAIMS_IN_SIGHT = 8;
const LEAD =
	'Events, agreements, statements, publications and dated claims in the order of time. What is only known to lie before a day stands at that day.';
/** The width of text and margin together. */
const FIGURE_WIDTH = 1040;

/** The timeline as a figure and as a list. */
export function timelineView(book: Book): TimelineView {
	const from = page('timeline');
	const items = datedItems({ book, from, resolver: pageResolver(book, from, null) });
	const years = timelineYears(items);
	const figure = timelineFigure(items, { width: FIGURE_WIDTH, listHref: listHref(from) });
	const headings = years.flatMap(({ slug, text, months }) => [
		{ depth: 2, text, slug },
		...months.flatMap((month) => (month.text === null ? [] : [{ depth: 3, text: month.text, slug: month.slug }])),
	]);
	const options = { path: from, title: 'Timeline', description: LEAD, lead: LEAD, headings, search: null };
	return { frame: frameView(book, options), figure, years };
}

/** Dated items by year, month and date, in the order of time. */
export function timelineYears(items: readonly DatedItem[]): TimelineYear[] {
	const dates = [...Map.groupBy(items, ({ date }) => date)].sort(([a], [b]) => compareDates(a, b));
	const years = Map.groupBy(dates, ([date]) => anchorOf(date).year);
	return [...years].map(([year, inYear]) => {
		const months = Map.groupBy(inYear, ([date]) => monthOf(date));
		return {
			slug: yearSlug(year),
			text: dateWords(year),
			months: [...months].map(([month, inMonth]) => ({
				slug: monthSlug(month ?? year),
				text: month === null ? null : dateWords(month),
				dates: inMonth.map(([date, at]) => timelineDate(date, at)),
			})),
		};
	});
}

const yearSlug = (year: string): string => `year-${year.toLowerCase()}`;
const monthSlug = (month: string): string => `month-${month.toLowerCase()}`;

/** Where the page of the timeline tells of a date: under its year, or under its month. */
export function listHref(from: PagePath): (date: string, by: 'years' | 'month') => string {
	return (date, by) => {
		const month = by === 'month' ? monthOf(date) : null;
		return hrefFrom(from, page('timeline'), month === null ? yearSlug(anchorOf(date).year) : monthSlug(month));
	};
}

function timelineDate(date: string, at: readonly DatedItem[]): TimelineDate {
	const items = at.map(({ item }) => item);
	return {
		words: dateWords(date),
		items: items.filter(({ kind }) => kind !== 'Claim'),
		claims: fold(
			items.filter(({ kind }) => kind === 'Claim'),
			CLAIMS_IN_SIGHT,
		),
	};
}

/** Where a date stands: at its beginning or, when that is open, at its end. */
function anchorOf(date: string): DatePoint {
	const shape = edtfShape(date);
	if (shape.kind === 'point') return shape.point;
	const point = shape.from ?? (shape.kind === 'one-of' ? shape.to : null);
	if (point === null) throw new RangeError(`a date without limits: ${date}`);
	return point;
}

function monthOf(date: string): string | null {
	const { year, month } = anchorOf(date);
	return typeof month === 'number' ? `${year}-${String(month).padStart(2, '0')}` : null;
}

/** By year; within a year first what has no month; then by the first day, and of two that begin together the wider first. */
function compareDates(a: string, b: string): number {
	const [first, second] = [a, b].map(startOf) as [Start, Start];
	return (
		first.year - second.year ||
		first.month - second.month ||
		first.at - second.at ||
		first.open - second.open ||
		second.until - first.until ||
		(a < b ? -1 : 1)
	);
}

interface Start {
	readonly year: number;
	readonly month: number;
	readonly at: number;
	/** 1 where it is true on one of several days only: that stands after what is true on all of them. */
	readonly open: number;
	readonly until: number;
}

function startOf(date: string): Start {
	const { year, month } = anchorOf(date);
	const { from, to } = edtfSpan(date);
	const at = Number.isFinite(from) ? from : to;
	const open = edtfShape(date).kind === 'one-of' ? 1 : 0;
	const until = Number.isFinite(to) ? to : Number.MAX_SAFE_INTEGER;
	return { year: Number(year.replace(/X/g, '0')), month: typeof month === 'number' ? month : 0, at, open, until };
}
