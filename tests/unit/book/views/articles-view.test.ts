import { expect, test } from 'vitest';
import { articlesView } from '../../../../src/book/views/articles-view.ts';
import { smallBook } from '../fixture.ts';

test('sources stand by code, with publisher, control, grade and what is counted', () => {
	const { rows } = articlesView(smallBook().book);
	expect(rows).toMatchObject([
		{
			code: 'S1',
			href: 'courier-cranes/index.html',
			published: '2 May 2024',
			publisher: { text: 'Vell Courier', href: '../entities/vell-courier/index.html' },
			control: 'private',
			grade: 'B: usually reliable',
			claims: '3 claims, 2 identified origins; 1 of unknown origin',
		},
		{ code: 'S2', grade: 'F: reliability cannot be judged', claims: '2 claims, 2 identified origins' },
	]);
});

test('a book without grades shows none', () => {
	const { book } = smallBook({ 'book.yaml': ['edition: second edition', 'edition: second edition\ngrading: false'] });
	expect(articlesView(book).rows.map(({ grade }) => grade)).toEqual([null, null]);
});
