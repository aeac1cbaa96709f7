import { expect, test } from 'vitest';
import { bookTotals } from '../../../src/book/totals.ts';
import { smallBook } from './fixture.ts';

const counted = (book = smallBook().book) => new Map(bookTotals(book).map(({ many, count }) => [many, count]));

test('what a text can state of the small book is counted', () => {
	expect(Object.fromEntries(counted())).toMatchObject({
		articles: 2,
		'articles in English': 2,
		'articles graded B': 1,
		'articles graded A': 0,
		publishers: 2,
		claims: 5,
		'claims of unknown origin': 1,
		quotes: 2,
		'matched quotes': 0,
		'identified origins': 3,
		'unknown origins': 1,
		'statements of a known speaker': 2,
		conflicts: 1,
		'conflicts of scope': 0,
		contradictions: 1,
		questions: 1,
		judgements: 1,
		languages: 1,
		sources: 2,
		outlets: 2,
		origins: 3,
		statements: 2,
		'statements by sides with an interest': 2,
		'publishers graded B': 1,
		'publishers graded C': 0,
		'articles from 2024': 2,
		'articles from Vell Courier': 1,
		'articles from state-controlled publishers': 0,
		'open questions': 1,
		'resolved questions': 0,
	});
	expect(counted().has('articles from Norda')).toBe(false);
});

test('a book without grades has no total of them', () => {
	const { book } = smallBook({ 'book.yaml': ['language: en', 'language: en\ngrading: false'] });
	expect([...counted(book).keys()].filter((name) => name.includes('graded'))).toEqual([]);
});

test('one of a thing has a name of its own', () => {
	const ones = bookTotals(smallBook().book).map(({ one }) => one);
	expect(ones).toEqual(
		expect.arrayContaining([
			'article',
			'entity',
			'statement by a side with an interest',
			'article graded B',
			'claim of unknown origin',
			'judgement',
		]),
	);
});
