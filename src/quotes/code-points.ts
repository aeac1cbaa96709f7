/** Counts Unicode code points up to an offset in UTF-16 code units. */
export type CodePoints = (offset: number) => number;

const STEP = 1024;

/** The code points of a text. An offset inside a surrogate pair counts the pair. */
export function codePoints(text: string): CodePoints {
	if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (offset) => offset;
	const trailing = (from: number, to: number): number => {
		let count = 0;
		for (let i = from; i < to; i += 1) if (isTrailing(text, i)) count += 1;
		return count;
	};
	const counts = new Uint32Array(Math.floor(text.length / STEP) + 1);
	for (let i = 1; i < counts.length; i += 1) counts[i] = (counts[i - 1] ?? 0) + trailing((i - 1) * STEP, i * STEP);
	return (offset) => {
		const step = Math.floor(offset / STEP);
		const inside = isTrailing(text, offset) ? 1 : 0;
		return offset + inside - (counts[step] ?? 0) - trailing(step * STEP, offset + inside);
	};
}

/** Whether the second half of a surrogate pair stands at an offset. */
export function isTrailing(text: string, offset: number): boolean {
	const unit = text.charCodeAt(offset);
	const before = text.charCodeAt(offset - 1);
	return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
