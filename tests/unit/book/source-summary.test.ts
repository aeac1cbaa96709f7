import { describe, expect, test } from 'vitest';
import { sourceSummary } from '../../../src/book/source-summary.ts';
import { type Change, smallBook } from './fixture.ts';

const summary = (changes: Record<string, Change> = {}) => sourceSummary(smallBook(changes).book);

describe('sourceSummary', () => {
	test('counts the small book', () => {
		expect(summary()).toEqual({
			articles: 2,
			publishers: 2,
			claims: 5,
			quotes: { all: 2, matched: 0 },
			origins: { statements: 2, outlets: 1, unknownClaims: 1, interested: 2, inferredClaims: 0 },
			control: [
				{ name: 'private', count: 1 },
				{ name: 'unknown', count: 1 },
			],
			grade: [
				{ name: 'B', count: 1 },
				{ name: 'F', count: 1 },
			],
			published: { first: '2024-05-02', last: '2024-05-10' },
			languages: [{ name: 'en', count: 2 }],
			checked: 1,
			conflicts: [{ name: 'contradiction', count: 1 }],
			gaps: ['The contract was not read.'],
		});
	});

	test('a statement without a speaker is an unknown origin, and not a statement of a known one', () => {
		const { origins } = summary({ 'entities/statement/norda-release.mdx': ['speaker: norda\n', 'speaker: unknown\n'] });
		expect(origins).toMatchObject({ statements: 1, unknownClaims: 2, interested: 1 });
	});

	test('a speaker whom only we name is counted', () => {
		const inferred: Change = [
			'varga: { statement: varga-interview }',
			'varga: { statement: varga-interview, unnamed: an official }',
		];
		expect(summary({ 'articles/mail-cranes.mdx': inferred }).origins.inferredClaims).toBe(1);
	});

	test('dates stand by time, and a book without grades has none', () => {
		const found = summary({
			'book.yaml': ['subtitle: A small book for tests', 'subtitle: A small book for tests\ngrading: false'],
			'articles/courier-cranes.mdx': ['published: 2024-05-02', 'published: 2024-05-20'],
		});
		expect(found.grade).toBeNull();
		expect(found.published).toEqual({ first: '2024-05-10', last: '2024-05-20' });
	});

	test('the most frequent language comes first, whatever its tag', () => {
		const { book } = smallBook();
		const [first] = [...book.articles.values()];
		if (!first) throw new Error('no article');
		const copy = (language: string, n: number) => [
			`copy-${language}-${n}`,
			{ ...first, data: { ...first.data, language } },
		];
		const articles = new Map([copy('de', 1), copy('fa', 1), copy('fa', 2)] as never) as typeof book.articles;
		expect(sourceSummary({ ...book, articles }).languages).toEqual([
			{ name: 'fa', count: 2 },
			{ name: 'de', count: 1 },
		]);
		const tied = new Map([copy('fa', 1), copy('de', 1)] as never) as typeof book.articles;
		expect(sourceSummary({ ...book, articles: tied }).languages.map(({ name }) => name)).toEqual(['de', 'fa']);
	});

	test('a publisher that is no organisation, or not there, is controlled by nobody known, and of grade F', () => {
		for (const publisher of ['ilka-varga', 'nobody', 'norda']) {
			const { control, grade } = summary({
				'articles/courier-cranes.mdx': ['publisher: vell-courier', `publisher: ${publisher}`],
			});
			expect(control).toEqual([{ name: 'unknown', count: 2 }]);
			expect(grade).toEqual([{ name: 'F', count: 2 }]);
		}
	});

	test('what was checked and what was matched is counted, not the rest', () => {
		const { book } = smallBook({
			'articles/courier-cranes.mdx': ['checked: none', 'checked: { by: Jo, on: 2024-05-12 }'],
		});
		const quotes = new Map([['S1#a', [{ state: 'matched', start: 0, end: 1 }, { state: 'not-locked' }]]]);
		const found = sourceSummary({ ...book, quotes: quotes as never });
		expect([found.checked, found.quotes.matched]).toEqual([2, 1]);
	});

	test.each([
		['opponent', 2],
		['none', 1],
		['unknown', 1],
	])('whose interest is %s', (interest, interested) => {
		const norda: Change = ['interest: party', `interest: ${interest}`];
		expect(summary({ 'entities/statement/norda-release.mdx': norda }).origins.interested).toBe(interested);
	});

	test('the first and the last date are of all articles, and of none there are no dates', () => {
		const { book } = smallBook();
		const [first] = [...book.articles.values()];
		const on = (published: string) => [published, { ...first, data: { ...first?.data, published } }];
		const between = (...dates: string[]) =>
			sourceSummary({ ...book, articles: new Map(dates.map(on) as never) as typeof book.articles }).published;
		expect(between('2024-05-02', '2024-06-03', '2023')).toEqual({ first: '2023', last: '2024-06-03' });
		expect(between()).toBeNull();
	});
});
