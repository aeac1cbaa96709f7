import { describe, expect, test } from 'vitest';
import { statedFigures } from '../../../../src/book/checks/stated-figures.ts';
import { type Change, smallBook } from '../fixture.ts';

function found(texts: readonly string[], language = 'en'): unknown[] {
	const summary = texts.length === 0 ? '' : `sourceSummary:\n${texts.map((text) => `  - ${text}\n`).join('')}`;
	return statedFigures(smallBook({ 'book.yaml': ['language: en\n', `language: ${language}\n${summary}`] }).book, []);
}

test('a figure that the book contradicts is told with the one that is counted, and its place', () => {
	expect(found(['It rests on two articles.', 'It has 7 claims and two judgements.'])).toEqual([
		{
			code: 'figure-contradicted',
			at: { file: 'book.yaml', path: ['sourceSummary', 1], within: 7 },
			args: { stated: '7 claims', actual: '5 claims' },
		},
		{
			code: 'figure-contradicted',
			at: { file: 'book.yaml', path: ['sourceSummary', 1], within: 20 },
			args: { stated: 'two judgements', actual: '1 judgement' },
		},
	]);
});

const codes = (...texts: string[]) =>
	(found(texts) as { code: string; args: unknown }[]).map(({ code, args }) => [code, args]);

test('a figure that cannot be compared is refused, with those that are computed', () => {
	expect(codes('The articles differ. Two of them are old.')).toEqual([
		['figure-untied', { stated: 'Two of them', nearest: '2 articles, 2 articles in English, 2 articles from 2024' }],
	]);
	expect(codes('Half the entities are old.')).toEqual([
		['figure-untied', { stated: 'Half the entities', nearest: expect.stringMatching(/^\d+ entities$/) }],
	]);
});

test('dates of publication and grades are compared', () => {
	expect(
		codes('Published between 2020 and 2024.', 'All are graded B, one article graded B.', 'It is graded A.'),
	).toEqual([
		['figure-contradicted', { stated: '2020', actual: 'articles from 2 May 2024 to 10 May 2024' }],
		['figure-contradicted', { stated: 'All are graded B', actual: '1 article graded B, 1 article graded F' }],
		['figure-contradicted', { stated: 'graded A', actual: '1 article graded B, 1 article graded F' }],
	]);
});

test('what is quoted is not ours', () => {
	expect(found(['It calls them “nine articles”.'])).toEqual([]);
});

describe('where figures are compared', () => {
	const chapter = 'chapters/the-quay.mdx';
	const at = (changes: Readonly<Record<string, Change>>) =>
		statedFigures(smallBook(changes).book, []).map((issue) => [issue.at.file, 'path' in issue.at && issue.at.path]);

	test.each([
		['subtitle', ['subtitle: A small book for tests', 'subtitle: On nine articles'], ['subtitle']],
		['description', ['description: Two reports', 'description: Nine articles'], ['description']],
		['gaps', ['The contract was not read.', 'Nine articles.'], ['gaps', 0]],
	] as const)('%s', (_, change, path) => {
		expect(at({ 'book.yaml': change })).toEqual([['book.yaml', path]]);
	});

	test('the summary and the text of the first chapter', () => {
		const head = '---\ntitle: The quay\nsummary: Nine articles.\norder: 1\n---\n';
		const cited = 'Nine articles and nine statements.[@S1#cranes-missing]\n\n> Nine articles.\n';
		expect(at({ [chapter]: `${head}\n${cited}\nThe articles differ. Nine of them are old.\n` })).toEqual([
			[chapter, ['summary']],
			[chapter, false],
			[chapter, false],
		]);
		const second = head.replace('order: 1', 'order: 2');
		expect(at({ 'chapters/second.mdx': `${second}\nNine articles.\n` })).toEqual([]);
	});
});

test('without a text, or in a language whose numbers are not read, nothing is compared', () => {
	expect(found([])).toEqual([]);
	expect(found(['9 articles'], 'de')).toEqual([]);
	expect(found(['9 articles'], 'en-GB')).toHaveLength(1);
});
