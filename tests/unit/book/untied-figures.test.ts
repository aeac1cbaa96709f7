import { describe, expect, test } from 'vitest';
import { statedTotals } from '../../../src/book/stated-totals.ts';
import { untiedFigures } from '../../../src/book/untied-figures.ts';

const totals = [
	{ one: 'article', many: 'articles', count: 5 },
	{ one: 'article in French', many: 'articles in French', count: 1 },
	{ one: 'article in Greek', many: 'articles in Greek', count: 0 },
	{ one: 'article from 2021', many: 'articles from 2021', count: 3 },
	{ one: 'article from 2022', many: 'articles from 2022', count: 4 },
	{ one: 'open question', many: 'open questions', count: 2 },
	{ one: 'question', many: 'questions', count: 6 },
	{ one: 'entity', many: 'entities', count: 7 },
];

const untied = (text: string, before = '') => untiedFigures(text, before, totals, statedTotals(totals)(text));
const words = (text: string, before = '') => untied(text, before).map((figure) => [figure.words, figure.offset]);

describe('a figure that no total can be compared with', () => {
	test.each([
		['Read by two of the articles.', [['two of the articles', 8]]],
		['One of the\n five articles is old.', [['One of the five articles', 0]]],
		['3 out of these open questions', [['3 out of these open questions', 0]]],
		['One of all the very old articles', [['One of all the very old articles', 0]]],
		[
			'60 % of the articles, 40 per cent of our entities',
			[
				['60 % of the articles', 0],
				['40 per cent of our entities', 22],
			],
		],
		[
			'Half the articles, a third of the questions',
			[
				['Half the articles', 0],
				['a third of the questions', 19],
			],
		],
		['four other articles', [['four other articles', 0]]],
		['one long open question', [['one long open question', 0]]],
		['two very old entities', [['two very old entities', 0]]],
		['The articles differ: two are old.', [['two are', 21]]],
	])('%j', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	test.each([
		['Nine of them are old.', 'The articles differ.', [['Nine of them', 0]]],
		['Twenty-one come from afar.', 'No question is left.', [['Twenty-one come', 0]]],
		['Nine of them are old.', 'The ships differ.', []],
		['Nine of them are old.', '', []],
	])('%j after %j', (text, before, expected) => {
		expect(words(text, before)).toEqual(expected);
	});

	test.each([
		'five articles',
		'two open questions',
		'3 articles in French',
		'One ship in articles',
		'two ships and questions',
		'one old articles',
		'two old article',
		'In May 2025 old articles said so',
		'Articles of 2025 are old',
		'The articles of some are old',
		'two articled clerks of the entities-to-be',
	])('is not in: %s', (text) => {
		expect(words(text)).toEqual([]);
	});
});

test('totals of the same noun are proposed, the nearest first, three at most, and none of nought', () => {
	const proposed = (text: string, before = '') => untied(text, before)[0]?.nearest.map(({ many }) => many);
	expect(proposed('three of the articles')).toEqual(['articles from 2021', 'articles from 2022', 'articles']);
	expect(proposed('half the articles')).toEqual(['articles', 'articles in French', 'articles from 2021']);
	expect(proposed('nine of them', 'Articles ask questions.')).toEqual(['questions', 'open questions']);
});
