/** What a row of the timeline holds of one date: how far its mark and its name reach, and where the name stands. */
export interface Slot {
	readonly from: number;
	readonly to: number;
	readonly labelX: number;
	/** Whether the name stands above the mark because there is no room beside it. */
	readonly above: boolean;
	/** How many lines the name has. */
	readonly lines: number;
}

/** The name of a mark: how wide it is and how many lines it has. */
interface SlotName {
	readonly width: number;
	readonly lines: number;
}

/** Between a mark and its name, and between what two dates of one row take. */
const [NEAR, FAR] = [6, 26];
const HEIGHTS = { beside: 19, above: 32 };
/** Between the baselines of the lines of a name. */
export const NAME_LINE = 13;
/** From the middle of a line to its baseline. */
const TO_BASELINE = 4;

/** Where the name of a mark stands: after it, before it, or above it. */
export function slotOf(mark: { from: number; to: number }, name: SlotName, left: number, right: number): Slot {
	const { width: label, lines } = name;
	const after = mark.to + NEAR;
	if (after + label <= right) return { from: mark.from, to: after + label, labelX: after, above: false, lines };
	const before = mark.from - NEAR - label;
	if (before >= left) return { from: before, to: mark.to, labelX: before, above: false, lines };
	const labelX = Math.max(left, Math.min(mark.from, right - label));
	return { from: Math.min(mark.from, labelX), to: Math.max(mark.to, labelX + label), labelX, above: true, lines };
}

/** Where the mark of a slot stands below the top of its row, and where the baseline of the first line of its name. */
export function linesOfSlot({ above, lines }: Slot): { mark: number; first: number } {
	const more = (lines - 1) * NAME_LINE;
	const mark = above ? HEIGHTS.above - 9 + more : HEIGHTS.beside - 9 + more / 2;
	return { mark, first: above ? mark - 9 - more : mark + TO_BASELINE - more / 2 };
}

/** Puts slots into rows, each into the first row in which it stands clear of the others. The result gives each slot the top of its row. */
export function packedRows(slots: readonly Slot[]): { tops: number[]; height: number } {
	const rows: { above: boolean; lines: number; taken: Slot[] }[] = [];
	const rowOf = slots.map((slot) => {
		const free = rows.findIndex(
			({ above, lines, taken }) =>
				above === slot.above &&
				lines === slot.lines &&
				taken.every(({ from, to }) => slot.from >= to + FAR || slot.to + FAR <= from),
		);
		if (free === -1) return rows.push({ above: slot.above, lines: slot.lines, taken: [slot] }) - 1;
		rows[free]?.taken.push(slot);
		return free;
	});
	let y = 0;
	const tops = rows.map(({ above, lines }) => {
		const top = y;
		y += (above ? HEIGHTS.above : HEIGHTS.beside) + (lines - 1) * NAME_LINE;
		return top;
	});
	return { tops: rowOf.map((row) => tops[row] as number), height: y };
}
