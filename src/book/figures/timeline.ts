import { bisectRight } from 'd3-array';
import { dateWords } from '../date-words.ts';
import type { DatedItem, TimelineItem } from '../views/timeline-items.ts';
import { type Box, boxPath, tenth } from './paths.ts';
import type { PlacedText } from './placed-text.ts';
import { textWidth, wrappedText } from './text-width.ts';
import { AXIS_TYPE, type TimeAxis, type TimeColumn, type TimeHead, timeAxis } from './time-axis.ts';
import type { Stop } from './time-columns.ts';
import { type TimeForm, timeForm } from './time-form.ts';
import { type KeyEntry, timeKey } from './time-key.ts';
import { type Stroke, timeMark } from './time-marks.ts';
import { linesOfSlot, NAME_LINE, packedRows, slotOf } from './timeline-rows.ts';

/** A date of the figure: its mark, and its name beside it. */
export interface PlacedDate {
	readonly href: string;
	/** What a reader hears, or sees when pointing at it: the name in full, and the date in words. */
	readonly title: string;
	readonly strokes: readonly Stroke[];
	readonly lines: readonly PlacedText[];
	/** The ground of its name. */
	readonly ground: Box;
}

/** How many dates of a lane lie in a column, where there are too many to name. */
export interface PlacedCount {
	readonly href: string;
	readonly title: string;
	readonly d: string;
	readonly label: PlacedText;
}

/** What is of one kind, below its name. */
export interface TimelineLane {
	readonly text: string;
	readonly y: number;
	readonly dates: readonly PlacedDate[];
	readonly counts: readonly PlacedCount[];
}

/** The timeline laid out: coordinates in the units of `width`. */
export interface TimelineFigure {
	readonly width: number;
	readonly height: number;
	/** What it shows, in one line. */
	readonly label: string;
	/** Where the lanes end. */
	readonly floor: number;
	readonly columns: readonly TimeColumn[];
	readonly heads: readonly TimeHead[];
	readonly lanes: readonly TimelineLane[];
	readonly key: readonly KeyEntry[];
	/** Whether some lane is counted, not named. */
	readonly counted: boolean;
}

/** Size of the names, in the units of the figure. */
const LABEL_TYPE = 11.5;
/** A lane with more dates than this is counted by column: a picture of thousands of names is none. */
const MOST_NAMED = 24;
/** A figure with fewer dates than this shows no more than its list. */
const LEAST = 4;
const EDGE = 4;
const TOP = 42;
const LANE_HEAD = 26;
const LANE_END = 8;
const KEY_GAP = 12;
const COUNT_HEIGHT = 34;
/** How much of the width a line of a name may take, and how many lines it may have. */
const NAME = { widest: 0.7, lines: 2 };

const lanes: readonly { kind: TimelineItem['kind']; text: string }[] = [
	{ kind: 'Event', text: 'Events' },
	{ kind: 'Agreement', text: 'Agreements' },
	{ kind: 'Statement', text: 'Statements' },
	{ kind: 'Published', text: 'Sources published' },
];

export interface TimelineOptions {
	/** How wide the figure is; its type is as large as its numbers say when it is shown at this many CSS pixels. */
	readonly width: number;
	/** Where the list tells of a date: under its year, or under its month. */
	readonly listHref: (date: string, by: 'years' | 'month') => string;
}

interface Dated extends DatedItem {
	readonly form: TimeForm;
}

/** The dates of events, agreements, statements and publications on an axis; `null` where there are too few for a figure. */
export function timelineFigure(items: readonly DatedItem[], options: TimelineOptions): TimelineFigure | null {
	const dated = items
		.filter(({ item }) => item.kind !== 'Claim')
		.map((each): Dated => ({ ...each, form: timeForm(each.date) }))
		.sort((a, b) => placeInTime(a.form) - placeInTime(b.form));
	if (dated.length < LEAST) return null;
	const [left, right] = [EDGE, options.width - EDGE];
	const stops = dated.flatMap(({ form }) => stopsOf(form));
	const axis = timeAxis(stops, left, right - left);
	const { placed, floor } = placedLanes(dated, axis, left, right, options);
	const named = inLanes(dated).flatMap((lane) => (isCounted(lane) ? [] : lane.dated));
	const key = timeKey(
		named.map(({ form }) => form),
		left,
		right,
		floor + KEY_GAP,
	);
	return {
		width: options.width,
		height: Math.ceil(floor + (key.height === 0 ? 0 : KEY_GAP + key.height)),
		label: `Timeline of ${dated.length} dates: events, agreements, statements and publications. The list below says the same in words.`,
		floor,
		columns: axis.columns,
		heads: axis.heads,
		lanes: placed,
		key: key.entries,
		counted: placed.some(({ counts }) => counts.length > 0),
	};
}

interface Lane {
	readonly text: string;
	readonly dated: readonly Dated[];
}

/** The lanes in which something is dated. */
function inLanes(dated: readonly Dated[]): Lane[] {
	const byKind = Map.groupBy(dated, ({ item }) => item.kind);
	return lanes.flatMap(({ kind, text }) => {
		const own = byKind.get(kind);
		return own === undefined ? [] : [{ text, dated: own }];
	});
}

function isCounted(lane: Lane): boolean {
	return lane.dated.length > MOST_NAMED;
}

/** The lanes below each other. */
function placedLanes(
	dated: readonly Dated[],
	axis: TimeAxis,
	left: number,
	right: number,
	options: TimelineOptions,
): { placed: TimelineLane[]; floor: number } {
	let y = TOP;
	const placed = inLanes(dated).map((lane): TimelineLane => {
		const laid = isCounted(lane)
			? countedLane(lane.dated, axis, y, options)
			: namedLane(lane.dated, axis, y, left, right);
		const top = y;
		y += laid.height;
		return { text: lane.text, y: top, dates: laid.dates, counts: laid.counts };
	});
	return { placed, floor: y };
}

function placeInTime({ from, to }: TimeForm): number {
	return from ?? to ?? 0;
}

function stopsOf({ from, to, fine }: TimeForm): Stop[] {
	return [...new Set([from, to])].flatMap((at) => (at === null ? [] : [{ at, fine }]));
}

interface Laid extends Pick<TimelineLane, 'dates' | 'counts'> {
	readonly height: number;
}

function namedLane(dated: readonly Dated[], axis: TimeAxis, top: number, left: number, right: number): Laid {
	const named = dated.map((each) => {
		const lines = wrappedText(each.item.link.text, LABEL_TYPE, (right - left) * NAME.widest, NAME.lines);
		const width = Math.max(...lines.map((line) => textWidth(line, LABEL_TYPE)));
		const mark = timeMark(each.form, axis, left, right, 0);
		return { ...each, lines, width, slot: slotOf(mark, { width, lines: lines.length }, left, right) };
	});
	const { tops, height } = packedRows(named.map(({ slot }) => slot));
	const dates = named.map(({ item, date, form, lines, width, slot }, i): PlacedDate => {
		const { mark, first } = linesOfSlot(slot);
		const [row, x] = [top + LANE_HEAD + (tops[i] as number), tenth(slot.labelX)];
		return {
			href: item.link.href,
			title: titleOf(item, date),
			strokes: timeMark(form, axis, left, right, row + mark).strokes,
			lines: lines.map((text, line) => ({ text, x, y: tenth(row + first + line * NAME_LINE) })),
			ground: groundOf(x, tenth(row + first), tenth(width), lines.length),
		};
	});
	return { dates, counts: [], height: LANE_HEAD + height + LANE_END };
}

/** What hides the lines of the axis behind a name whose first baseline begins at a point. */
function groundOf(x: number, y: number, width: number, lines: number): Box {
	return { x: tenth(x - 2), y: tenth(y - 11), width: tenth(width + 4), height: 15 + (lines - 1) * NAME_LINE };
}

function countedLane(dated: readonly Dated[], axis: TimeAxis, top: number, { listHref }: TimelineOptions): Laid {
	const starts = axis.columns.map(({ from }) => from);
	const byColumn = [...Map.groupBy(dated, ({ form }) => Math.max(0, bisectRight(starts, placeInTime(form)) - 1))];
	const most = Math.max(...byColumn.map(([, inColumn]) => inColumn.length));
	const floor = top + LANE_HEAD + AXIS_TYPE + 4 + COUNT_HEIGHT;
	const counts = byColumn.map(([index, inColumn]): PlacedCount => {
		const column = axis.columns[index] as TimeColumn;
		const [middle, wide] = [column.x + column.width / 2, Math.min(24, column.width - 6)];
		const height = Math.max(1, (inColumn.length / most) * COUNT_HEIGHT);
		const [first] = inColumn as [Dated];
		const by = column.kind === 'month' ? 'month' : 'years';
		return {
			href: listHref(first.date, by),
			title: `${inColumn.length} dates, the first ${dateWords(first.date)}`,
			d: boxPath({ x: middle - wide / 2, y: floor - height, width: wide, height }),
			label: { text: String(inColumn.length), x: tenth(middle), y: tenth(floor - height - 4) },
		};
	});
	return { dates: [], counts, height: floor - top + LANE_END };
}

function titleOf({ kind, link, note }: TimelineItem, date: string): string {
	return `${link.text}, ${kind === 'Agreement' ? `${note} ` : ''}${dateWords(date)}`;
}
