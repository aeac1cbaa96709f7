import type { EntityKind } from '../../schema/entity.ts';
import { type Box, boxPath, tenth } from './paths.ts';

/** The outlines by which kinds of entity are told apart. */
export type NodeShape = 'filled' | 'round' | 'square' | 'sheet' | 'pointed' | 'plain';

interface KindShape {
	readonly shape: NodeShape;
	readonly kinds: readonly EntityKind[];
	readonly text: string;
}

export const nodeShapes: readonly KindShape[] = [
	{ shape: 'filled', kinds: ['state'], text: 'state' },
	{ shape: 'round', kinds: ['person', 'group'], text: 'person or group' },
	{ shape: 'square', kinds: ['organisation'], text: 'organisation' },
	{ shape: 'sheet', kinds: ['agreement', 'measure', 'statement'], text: 'agreement, measure or statement' },
	{ shape: 'pointed', kinds: ['event'], text: 'event' },
	{ shape: 'plain', kinds: ['place', 'equipment'], text: 'place or equipment' },
];

const [FOLD, POINT] = [7, 7];

/** The outline of a shape around its box. */
export function shapePath(shape: NodeShape, box: Box): string {
	const { x, y, width, height } = box;
	const [left, top, right, bottom] = [x, y, x + width, y + height].map(tenth) as [number, number, number, number];
	const middle = tenth(y + height / 2);
	if (shape === 'round') {
		const r = tenth(Math.min(height / 2, 14));
		const [h, v] = [tenth(width - 2 * r), tenth(height - 2 * r)];
		return `M${tenth(left + r)} ${top}h${h}a${r} ${r} 0 0 1 ${r} ${r}v${v}a${r} ${r} 0 0 1 ${-r} ${r}h${-h}a${r} ${r} 0 0 1 ${-r} ${-r}v${-v}a${r} ${r} 0 0 1 ${r} ${-r}z`;
	}
	if (shape === 'sheet') {
		return `M${left} ${top}H${tenth(right - FOLD)}L${right} ${tenth(top + FOLD)}V${bottom}H${left}zM${tenth(right - FOLD)} ${top}V${tenth(top + FOLD)}H${right}`;
	}
	if (shape === 'pointed') {
		return `M${tenth(left + POINT)} ${top}H${tenth(right - POINT)}L${right} ${middle}L${tenth(right - POINT)} ${bottom}H${tenth(left + POINT)}L${left} ${middle}z`;
	}
	return boxPath(box);
}
