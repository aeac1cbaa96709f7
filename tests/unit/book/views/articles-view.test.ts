import { expect, test } from 'vitest';
import { articlesView } from '../../../../src/book/views/articles-view.ts';
import { smallBook } from '../fixture.ts';

test('sources stand by code, with publisher, control, grade and what is counted', () => {
	const { rows } = articlesView(smallBook().book);
	expect(rows).toMatchObject([
		{
			code: 'S1',
			href: '../articles/courier-cranes/index.html',
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

test('the source summary statement tells what the book rests on', () => {
	const { summary, frame } = articlesView(smallBook().book);
	expect(frame.contents).toEqual([{ depth: 2, text: 'Source summary statement', href: '#source-summary' }]);
	const told = summary.rows.map(({ term, lines }) => [
		term,
		lines.map(({ parts }) => parts.map(({ text }) => text).join('')),
	]);
	expect(told).toEqual([
		['Read', ['2 articles of 2 publishers, 5 claims; 1 checked against the capture by a second person']],
		['Quotes', ['0 of 2 quotes matched with the captured texts']],
		[
			'Origins',
			[
				'2 statements of a known speaker, 2 of them by a side with an interest',
				'1 outlet speaking for itself',
				'1 claim of unknown origin',
			],
		],
		[
			'Control',
			[
				'1 article: private: privately owned, with an owner who is known',
				'1 article: unknown: who stands behind it is not known',
			],
		],
		['Reliability', ['1 article: B: usually reliable', '1 article: F: reliability cannot be judged']],
		['Published', ['2 May 2024 to 10 May 2024']],
		['Language', ['2 articles: English']],
		['Conflicts', ['1 conflict: 1 of contradiction']],
	]);
	expect(summary.gaps).toEqual([[{ text: 'The contract was not read.', href: null }]]);
	expect(summary.rows[7]?.lines[0]?.parts[0]?.href).toBe('../contradictions/index.html');
});

test('the written statement stands beside the figures, with the claims that it names', () => {
	const { book } = smallBook({
		'book.yaml': ['watch:\n', 'sourceSummary: [Two sides differ (S2#one-works).]\nwatch:\n'],
	});
	expect(articlesView(book).summary.written).toEqual([
		[
			{ text: 'Two sides differ (', href: null },
			{ text: 'S2.1', href: '../articles/mail-cranes/index.html#claim-one-works' },
			{ text: ').', href: null },
		],
	]);
	expect(articlesView(smallBook().book).summary.written).toEqual([]);
});

test('what is not there is not told', () => {
	const { book } = smallBook();
	const { summary } = articlesView({ ...book, questions: new Map(), meta: { ...book.meta, grading: false, gaps: [] } });
	expect(summary.rows.map(({ term }) => term)).toEqual([
		'Read',
		'Quotes',
		'Origins',
		'Control',
		'Published',
		'Language',
		'Conflicts',
	]);
	expect(summary.rows.at(-1)?.lines[0]?.parts[0]?.text).toBe('None recorded');
});
