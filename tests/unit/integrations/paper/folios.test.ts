import { describe, expect, test } from 'vitest';
import { folio, folioOf, folioRuns } from '../../../../src/integrations/paper/folios.ts';

const numbering = { front: 4, pages: 30 };

describe('the number on a page', () => {
	test.each([
		[0, 'i'],
		[3, 'iv'],
		[4, '1'],
		[13, '10'],
	])('%i is %s', (index, label) => expect(folio(index, numbering)).toBe(label));

	test.each([
		[9, 'ix'],
		[14, 'xiv'],
		[40, 'xl'],
		[49, 'xlix'],
		[90, 'xc'],
		[444, 'cdxliv'],
		[1999, 'mcmxcix'],
	])('%i in Roman figures is %s', (number, label) =>
		expect(folio(number - 1, { front: 5000, pages: 5000 })).toBe(label),
	);

	test('without front matter the first page is 1', () => expect(folio(0, { front: 0, pages: 2 })).toBe('1'));
});

describe('page numbers in the text', () => {
	const places = new Map([
		...([
			['cover', 0],
			['foreword', 2],
			['foreword-2', 3],
		] as const),
		...([
			['a', 4],
			['b', 4],
			['c', 5],
			['d', 6],
			['e', 9],
			['f', 10],
			['g', 29],
		] as const),
	]);
	const printed = (...ids: string[]): string[] => folioRuns(ids, places, numbering).map(({ text }) => text);

	test('one name: its page; a name that is nowhere: nothing', () => {
		expect(folioOf('e', places, numbering)).toBe('6');
		expect(folioOf('nowhere', places, numbering)).toBe('');
	});

	test('a page stands once, however many names are on it', () => expect(printed('a', 'b', 'a')).toEqual(['1']));
	test('two pages in a row stay two', () => expect(printed('a', 'c')).toEqual(['1', '2']));
	test('three in a row are a range', () => expect(printed('a', 'c', 'd')).toEqual(['1–3']));
	test('names in any order, runs in the order of pages', () =>
		expect(printed('g', 'f', 'd', 'e', 'c', 'b')).toEqual(['1–3', '6', '7', '26']));
	test('Roman and Arabic numbers are never one range', () =>
		expect(printed('foreword', 'foreword-2', 'a', 'c')).toEqual(['iii', 'iv', '1', '2']));
	test('names that are nowhere are passed over', () => expect(printed('nowhere')).toEqual([]));

	test('each leads to the first name on its page, a range to that of its first page', () => {
		expect(folioRuns(['c', 'b', 'a', 'd', 'e'], places, numbering)).toEqual([
			{ text: '1–3', id: 'b' },
			{ text: '6', id: 'e' },
		]);
	});
});
