import { type Box, tenth } from './paths.ts';

/** One line of text at its place: where its baseline begins, ends or has its middle. */
export interface PlacedText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** From the middle of a line to its baseline. */
const TO_BASELINE = 4;

/** Lines of text about the middle of a box. */
export function centredLines(lines: readonly string[], { x, y, width, height }: Box, lineHeight: number): PlacedText[] {
	const first = y + height / 2 - ((lines.length - 1) * lineHeight) / 2 + TO_BASELINE;
	return lines.map((text, i) => ({ text, x: tenth(x + width / 2), y: tenth(first + i * lineHeight) }));
}
