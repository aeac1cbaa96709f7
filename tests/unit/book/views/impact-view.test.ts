import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleView } from '../../../../src/book/views/article-view.ts';
import type { Id } from '../../../../src/schema/ids.ts';
import { type Change, smallBook } from '../fixture.ts';

function view(id: string, changes: Record<string, Change> = {}) {
	const { book, body } = smallBook(changes);
	return articleView(book, id as Id, body(id));
}

test('what falls with an article stands by loss and kind, its own summary aside', () => {
	const { impact, frame } = view('mail-cranes');
	expect(frame.contents.map(({ text }) => text)).toContain('If this source falls');
	expect(impact.lead).toBe(
		'Its 2 claims fall with it. Of what rests on them elsewhere in the book, this leaves 5 without support, 2 with one identified origin.',
	);
	expect(
		impact.rows.map(({ loss, kinds }) => [loss, kinds.map(({ kind, rows }) => [kind, rows.shown.length])]),
	).toEqual([
		[
			'Loses its only support',
			[
				['Positions', 1],
				['Relations', 1],
				['Sentences', 3],
			],
		],
		['Drops to one identified origin', [['Sentences', 2]]],
	]);
	expect(impact.rows[0]?.kinds[0]?.rows.shown[0]).toEqual({
		words: '“One is at work”, to: Has a crane come?',
		href: '../../questions/has-a-crane-come/index.html#position-one',
		page: null,
		support: 'rests on 1 article, 1 origin with an interest',
	});
	expect(impact.rows[1]?.kinds[0]?.rows.shown[0]).toMatchObject({
		href: '../../brief/the-quay/index.html#p-2',
		page: 'The quay',
		support: 'rests on 2 articles, 2 origins (1 with an interest); then 1 article, 1 origin',
	});
});

test('an article on which nothing else rests says so', () => {
	const file = new URL('../../../books/harbour/book/articles/mail-cranes.mdx', import.meta.url);
	const third = readFileSync(file, 'utf8').replace('code: S2', 'code: S3');
	const { impact, frame } = view('third', { 'articles/third.mdx': third });
	expect(impact.lead).toBe(
		'Its 2 claims fall with it. Nothing on other pages loses its only support or is left with one identified origin or none.',
	);
	expect(impact.rows).toEqual([]);
	expect(frame.contents.map(({ text }) => text)).toContain('If this source falls');
});
