import { expect, test } from 'vitest';
import type { Book } from '../../../../src/book/model.ts';
import { verificationView } from '../../../../src/book/views/verification-view.ts';
import type { ClaimRef } from '../../../../src/schema/ids.ts';
import { smallBook } from '../fixture.ts';

const { book } = smallBook();
const matched: Book = {
	...book,
	quotes: new Map(
		[...book.quotes].map(([ref, states]) => [ref, states.map(() => ({ state: 'matched', start: 1, end: 2 }))]),
	),
};

test('lists every quote with its article, claim, form and state', () => {
	const { groups } = verificationView(matched);
	expect(groups).toMatchObject([
		{
			code: 'S1',
			anchor: 'quotes-s1',
			title: 'Vell waits for its cranes',
			href: '../articles/courier-cranes/index.html',
			publisher: 'Vell Courier',
			language: 'en',
			sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
			rows: [
				{
					words: 'not one crane has come',
					prefix: '',
					spoken: true,
					number: 'S1.1',
					href: '../articles/courier-cranes/index.html#claim-cranes-missing',
					form: 'the speaker’s words',
					paragraph: 2,
					matched: true,
				},
			],
		},
		{ code: 'S2', rows: [{ words: 'one crane is at work', prefix: 'that “', number: 'S2.1', matched: true }] },
	]);
});

test('counts what is matched, and never calls it proved', () => {
	expect(verificationView(matched).summary).toBe('2 of 2 quotes match the captured texts.');
	const half = {
		...matched,
		quotes: new Map([...matched.quotes].filter(([ref]) => ref !== ('S2#one-works' as ClaimRef))),
	};
	expect(verificationView(half).summary).toBe('1 of 2 quotes match the captured texts.');
	expect(verificationView(book).summary).toBe('None of the 2 quotes has been matched with a captured text yet.');
	expect(JSON.stringify(verificationView(matched))).not.toMatch(/proved|proven|verified true/);
});

test('an article without quotes has no group', () => {
	const changes = { 'articles/courier-cranes.mdx': ['quotes: [not one crane has come], ', ''] as const };
	expect(verificationView(smallBook(changes).book).groups.map(({ code }) => code)).toEqual(['S2']);
	expect(verificationView({ ...book, articles: new Map() }).summary).toBe('This book has no quotes.');
});

test('is found in the foot of pages', () => {
	const { further } = verificationView(book).frame;
	expect(further.find(({ text }) => text === 'Verification')).toEqual({
		text: 'Verification',
		href: '../verification/index.html',
		current: 'page',
	});
});

test('tells coverage and the audit apart, and says when there is none', () => {
	const { audit, headings } = verificationView(book);
	expect(headings.coverage.text).toBe('Coverage is not correctness');
	expect(audit).toMatchObject({ coverage: '23 of 23 sentences are accounted for.', audit: null });
});
