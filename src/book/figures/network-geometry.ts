/** How much room a node needs. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Where the middle of a node is. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Two nodes that a line joins, by their places in the list. */
export type Link = readonly [from: number, to: number];
