/** The path data of the shapes that figures are made of. Coordinates are rounded to a tenth, so that every machine writes the same bytes. */
export function tenth(value: number): number {
	const rounded = Math.round(value * 10) / 10;
	return rounded === 0 ? 0 : rounded;
}

/** A rectangle that lies on the page. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export function boxPath({ x, y, width, height }: Box): string {
	return `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
}

/** Whether two boxes come nearer to each other than `gap`. */
export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
	return (
		a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
	);
}

/** Slanted lines inside a box, `step` apart: a hatching without a pattern, which would need an id of its own on every page. */
export function hatchPath({ x, y, width, height }: Box, step: number): string {
	const lines: string[] = [];
	for (let at = step / 2 - height; at < width; at += step) {
		const [left, right] = [Math.max(0, at), Math.min(width, at + height)];
		if (right - left < 0.5) continue;
		lines.push(
			`M${tenth(x + left)} ${tenth(y + height - (left - at))}L${tenth(x + right)} ${tenth(y + height - (right - at))}`,
		);
	}
	return lines.join('');
}

/** The head of an arrow whose tip lies at x, y; `direction` 1 points to the right. */
export function arrowPath(x: number, y: number, direction: 1 | -1, size: number): string {
	return `M${tenth(x - direction * size)} ${tenth(y - size)}L${tenth(x)} ${tenth(y)}L${tenth(x - direction * size)} ${tenth(y + size)}`;
}

export function circlePath(x: number, y: number, radius: number): string {
	const [r, d] = [tenth(radius), tenth(2 * radius)];
	return `M${tenth(x - radius)} ${tenth(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 ${-d} 0z`;
}
