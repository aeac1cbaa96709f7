import { expect, test } from 'vitest';
import { articlesAnswering } from '../../../src/book/answering.ts';
import type { Id } from '../../../src/schema/ids.ts';
import { type Change, smallBook } from './fixture.ts';

const answering = (changes: Record<string, Change>) => {
	const { book } = smallBook(changes);
	const question = book.questions.get('has-a-crane-come' as Id);
	if (!question) throw new Error('no question');
	return articlesAnswering(book, question).map(({ data }) => data.code);
};

test('the articles that answer a question stand each once, by the number of their code', () => {
	expect(answering({})).toEqual(['S1', 'S2']);
	const tenth: Change = ['code: S1', 'code: S10'];
	const renamed: Change = ['{ claim: S1#cranes-missing', '{ claim: S10#cranes-missing'];
	expect(answering({ 'articles/courier-cranes.mdx': tenth, 'questions/has-a-crane-come.mdx': renamed })).toEqual([
		'S2',
		'S10',
	]);
});
