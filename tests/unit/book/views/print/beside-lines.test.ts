import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideLines } from '../../../../../src/book/views/print/beside-lines.ts';
import type { MarginRef } from '../../../../../src/book/views/print/margin-refs.ts';

const ref = (number: number): MarginRef => ({
	number,
	label: `S1.${number}`,
	href: `#c${number}`,
	name: `Note ${number}`,
});
const cite = (...numbers: number[]): string =>
	`<sup class="cite">${numbers.map((number) => `<a href="#n" aria-label="Note ${number}: claim S9.9">${number}</a>`).join(', ')}</sup>`;
const words = (characters: number): string => 'word '.repeat(Math.ceil(characters / 5));
const numbersOf = ({ groups }: ReturnType<typeof besideLines>): [string | null, number[]][] =>
	groups.map(({ anchor, refs }) => [anchor, refs.map(({ number }) => number)]);

test('references stand beside the line that cites them, and are named there', () => {
	const html = `<p id="x">${words(90)}${cite(1, 2)} ${words(200)}${cite(3)} ${words(300)}</p>`;
	const placed = besideLines(html, [1, 2, 3].map(ref));
	expect(numbersOf(placed)).toEqual([
		['--cite-1', [1, 2]],
		['--cite-3', [3]],
	]);
	expect(placed.html).toContain(
		'<sup data-anchor="--cite-1" class="cite"><a href="#n" aria-label="Note 1: claim S9.9">1<',
	);
	expect(placed.html.replace(/ data-anchor="[^"]*"/g, '')).toBe(html);
});

test('a reference stands once, where it is cited first', () => {
	const html = `<p>${cite(7)} ${words(300)}${cite(7, 8)} ${words(300)}</p>`;
	expect(numbersOf(besideLines(html, [7, 8].map(ref)))).toEqual([
		['--cite-7', [7]],
		['--cite-8', [8]],
	]);
});

test('what might stand on one line is one group, and has as many rows as it takes', () => {
	const html = `<p>${cite(1, 2)} ${words(80)}${cite(3, 4)} ${words(90)}${cite(5)} ${words(300)}</p>`;
	const { groups } = besideLines(html, [1, 2, 3, 4, 5].map(ref));
	expect(groups.map(({ anchor, rows }) => [anchor, rows])).toEqual([['--cite-1', 2]]);
});

test('a group that might reach beyond the passage begins higher, at last beside the first line', () => {
	const seven = [2, 3, 4, 5, 6, 7, 8];
	const higher = `<p>${cite(1)} ${words(450)}${cite(...seven)}.</p>`;
	expect(numbersOf(besideLines(higher, [1, ...seven].map(ref)))).toEqual([['--cite-1', [1, ...seven]]]);
	const first = `<p>${words(450)}${cite(...seven)}.</p>`;
	expect(besideLines(first, seven.map(ref))).toEqual({
		html: first,
		groups: [{ anchor: null, refs: seven.map(ref), rows: 3 }],
	});
});

test('a table and a short passage keep their references together, and a passage without any has none', () => {
	const short = `<p>${words(100)}${cite(1)} ${words(200)}${cite(2)}</p>`;
	expect(numbersOf(besideLines(short, [1, 2].map(ref)))).toEqual([[null, [1, 2]]]);
	const table = `<section><table><tr><td>${cite(1)}</td></tr></table></section>`;
	expect(numbersOf(besideLines(table, [ref(1)]))).toEqual([[null, [1]]]);
	expect(besideLines('<p>None.</p>', [])).toEqual({ html: '<p>None.</p>', groups: [] });
});

test('no reference is lost, and groups stand as far apart as their rows are high, however the lines fall', () => {
	const pieces = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 8 })), { minLength: 1 });
	fc.assert(
		fc.property(pieces, fc.integer({ min: 30, max: 88 }), (given, inLine) => {
			let next = 0;
			let at = 0;
			const lineOf = new Map<string, number>();
			const html = given.map(([length, count]) => {
				const numbers = Array.from({ length: count }, () => ++next);
				const text = 'x'.repeat(length);
				at += length;
				lineOf.set(`--cite-${numbers[0]}`, Math.floor(at / inLine));
				return text + cite(...numbers);
			});
			const all = Array.from({ length: next }, (_, i) => ref(i + 1));
			const { groups } = besideLines(`<p>${html.join('')}</p>`, all);
			expect(groups.flatMap(({ refs }) => refs)).toEqual(all);
			const ends = groups.map(({ anchor, rows }) => (lineOf.get(anchor ?? '') ?? 0) * 13 + rows * 10);
			const [last] = ends.slice(-1);
			if (groups[0]?.anchor !== null) expect(last).toBeLessThanOrEqual((Math.floor(at / inLine) + 1) * 13 + 7);
			for (const [i, { anchor }] of groups.slice(1).entries())
				expect((lineOf.get(anchor ?? '') ?? 0) * 13).toBeGreaterThanOrEqual(ends[i] ?? 0);
		}),
	);
});
