import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Overviews, overviews } from '../../../../../src/book/views/print/overviews.ts';
import { openBook } from '../../../../../src/sources/open-book.ts';

/** What a sheet has for a figure, in millimetres: its text, and across. Margins and headings as in the stylesheet of paper. */
const sheets = {
	a4: { width: 160, height: 221, across: { width: 247, height: 137 } },
	letter: { width: 165.9, height: 203, across: { width: 229.4, height: 137 } },
};
const PT = 72 / 25.4;
/** The smallest type of the figures, in their own units. */
const SMALLEST = { timeline: 10, matrix: 10, network: 11 };

const shipped = (): Overviews => {
	const { book } = openBook(fileURLToPath(new URL('../../../../../src/content', import.meta.url)));
	if (book === null) throw new Error('the shipped book has errors');
	return overviews(book);
};
const { timeline, network, matrix } = shipped();

describe.each(Object.entries(sheets))('on %s', (_, { width, height, across }) => {
	const scale = (figure: { width: number; height: number }, room: { width: number; height: number }): number =>
		Math.min((room.width * PT) / figure.width, (room.height * PT) / figure.height);

	test('no type of a figure is smaller than can be read', () => {
		const upright = { width, height };
		for (const figure of matrix.figures) expect(SMALLEST.matrix * scale(figure, upright)).toBeGreaterThan(7);
		if (timeline.figure) expect(SMALLEST.timeline * scale(timeline.figure, upright)).toBeGreaterThan(6.8);
		if (network.figure) expect(SMALLEST.network * scale(network.figure, across)).toBeGreaterThan(6);
	});
});

test('nothing is cut', () => {
	const lanes = timeline.figure?.lanes.flatMap(({ dates }) => dates.flatMap(({ lines }) => lines)) ?? [];
	const matrices = matrix.figures.flatMap(({ columns, rows }) => [...columns, ...rows].flatMap(({ lines }) => lines));
	const names = network.figure?.nodes.flatMap(({ lines }) => lines) ?? [];
	const all = [...lanes, ...matrices, ...names];
	expect(all.length).toBeGreaterThan(100);
	expect(all.filter(({ text }) => text.includes('…'))).toEqual([]);
});
