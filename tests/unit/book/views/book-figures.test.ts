import { expect, test } from 'vitest';
import { page } from '../../../../src/book/href.ts';
import { bookFigures } from '../../../../src/book/views/book-figures.ts';
import { type Change, smallBook } from '../fixture.ts';

const origins = (changes: Readonly<Record<string, Change>> = {}) =>
	bookFigures({ book: smallBook(changes).book, from: page('home') }).origins;

test.each([
	[[], '2 of the identified origins have an interest; 1 claim is of unknown origin.'],
	[['norda-release'], '1 of the identified origins has an interest; 1 claim is of unknown origin.'],
	[
		['norda-release', 'varga-interview'],
		'None of the identified origins has an interest; 1 claim is of unknown origin.',
	],
])('without the interest of %j', (ids, words) => {
	const changes = ids.map((id): [string, Change] => [
		`entities/statement/${id}.mdx`,
		['interest: party', 'interest: none'],
	]);
	expect(origins(Object.fromEntries(changes))).toBe(words);
});

test('a book in which nobody is identified says only that', () => {
	const { book } = smallBook();
	const unknown = { kind: 'unknown', wording: 'somebody' } as const;
	const claims = new Map([...book.claims].map(([ref, record]) => [ref, { ...record, origin: unknown }]));
	expect(bookFigures({ book: { ...book, claims }, from: page('home') }).origins).toBe(
		'5 claims are of unknown origin.',
	);
});

test('each figure leads to what it counts', () => {
	const { rows } = bookFigures({ book: smallBook().book, from: page('home') });
	expect(rows.map(({ noun, href }) => [noun, href])).toContainEqual(['quotes matched', 'verification/index.html']);
});
