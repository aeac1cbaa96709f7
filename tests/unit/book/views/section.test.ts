import { expect, test } from 'vitest';
import { fold, headingsOf } from '../../../../src/book/views/section.ts';

const rows = (count: number) => Array.from({ length: count }, (_, i) => i);

test('a list that is only a few rows too long stays whole', () => {
	expect(fold(rows(10), 8)).toEqual({ shown: rows(10), folded: [] });
	expect(fold(rows(11), 8)).toEqual({ shown: rows(8), folded: [8, 9, 10] });
	expect(fold([], 8)).toEqual({ shown: [], folded: [] });
});

test('only sections with rows have a heading', () => {
	expect(
		headingsOf([
			{ slug: 'full', text: 'Full', rows: [1] },
			{ slug: 'empty', text: 'Empty', rows: [] },
		]),
	).toEqual([{ depth: 2, text: 'Full', slug: 'full' }]);
});
