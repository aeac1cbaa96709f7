/** What a row of the timeline holds of one date: how far its mark and its name reach, and where the name stands. */
export interface Slot {
	readonly from: number;
	readonly to: number;
	readonly labelX: number;
	/** Whether the name stands above the mark because there is no room beside it. */
	readonly above: boolean;
}

/** Between a mark and its name, and between what two dates of one row take. */
const [NEAR, FAR] = [6, 26];
const HEIGHTS = { beside: 19, above: 32 };

/** Where the name of a mark stands: after it, before it, or above it. */
export function slotOf(mark: { from: number; to: number }, label: number, left: number, right: number): Slot {
	const after = mark.to + NEAR;
	if (after + label <= right) return { from: mark.from, to: after + label, labelX: after, above: false };
	const before = mark.from - NEAR - label;
	if (before >= left) return { from: before, to: mark.to, labelX: before, above: false };
	const labelX = Math.max(left, Math.min(mark.from, right - label));
	return { from: Math.min(mark.from, labelX), to: Math.max(mark.to, labelX + label), labelX, above: true };
}

/** Puts slots into rows, each into the first row in which it stands clear of the others. The result gives each slot its row's top and height. */
export function packedRows(slots: readonly Slot[]): { tops: { y: number; height: number }[]; height: number } {
	const rows: { above: boolean; taken: Slot[] }[] = [];
	const rowOf = slots.map((slot) => {
		const free = rows.findIndex(
			({ above, taken }) =>
				above === slot.above && taken.every(({ from, to }) => slot.from >= to + FAR || slot.to + FAR <= from),
		);
		if (free === -1) return rows.push({ above: slot.above, taken: [slot] }) - 1;
		rows[free]?.taken.push(slot);
		return free;
	});
	let y = 0;
	const tops = rows.map(({ above }) => {
		const height = above ? HEIGHTS.above : HEIGHTS.beside;
		const top = { y, height };
		y += height;
		return top;
	});
	return { tops: rowOf.map((row) => tops[row] as { y: number; height: number }), height: y };
}
