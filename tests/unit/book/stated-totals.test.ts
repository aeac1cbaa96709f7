import { describe, expect, test } from 'vitest';
import { statedTotals } from '../../../src/book/stated-totals.ts';

const totals = [
	{ one: 'article', many: 'articles', count: 5 },
	{ one: 'article in French', many: 'articles in French', count: 1 },
	{ one: 'claim', many: 'claims', count: 1200 },
];

const stated = (text: string) =>
	statedTotals(totals)(text).map(({ words, offset, number, total }) => [words, offset, number, total.many]);

describe('statedTotals', () => {
	test.each([
		['The 5 articles.', [['5 articles', 4, 5, 'articles']]],
		['Twenty articles', [['Twenty articles', 0, 20, 'articles']]],
		['five articles (old)', [['five articles', 0, 5, 'articles']]],
		['one article', [['one article', 0, 1, 'articles']]],
		['two of the five articles', [['five articles', 11, 5, 'articles']]],
		['1,200 claims', [['1,200 claims', 0, 1200, 'claims']]],
		['three\n    articles in\n    French', [['three articles in French', 0, 3, 'articles in French']]],
		['forty-two articles', [['forty-two articles', 0, 42, 'articles']]],
		['(zero claims)', [['zero claims', 1, 0, 'claims']]],
	])('%j', (text, expected) => {
		expect(stated(text)).toEqual(expected);
	});

	test.each([
		'two of the articles',
		'1.5 articles',
		'1 articles',
		'no one claims',
		'two claim',
		'S4-5 articles',
		'five long articles',
		'5 articles-to-be',
		'5 articled clerks',
		'someone articles',
	])('states no total: %s', (text) => {
		expect(stated(text)).toEqual([]);
	});
});
