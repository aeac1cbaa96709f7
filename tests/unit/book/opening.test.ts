import { expect, test } from 'vitest';
import { openingOf } from '../../../src/book/opening.ts';
import { smallBook } from './fixture.ts';

test('the opening is the first chapter up to its first heading', () => {
	const change = ['order: 1\n---\n', 'order: 1\n---\n\nNothing came.[@S1#two-ordered]\n'] as const;
	const { book, body } = smallBook({ 'chapters/the-quay.mdx': change });
	const { chapter, end } = openingOf(book) ?? {};
	expect(chapter?.id).toBe('the-quay');
	expect(body('the-quay').slice(0, end).trim()).toBe('Nothing came.[@S1#two-ordered]');
});

test('a chapter without headings is all opening, and a book without chapters has none', () => {
	const plain = '---\ntitle: T\nsummary: S\norder: 1\n---\n\nNothing came.[@S1#two-ordered]\n';
	expect(openingOf(smallBook({ 'chapters/the-quay.mdx': plain }).book)?.end).toBe(Number.POSITIVE_INFINITY);
	expect(openingOf({ chapters: new Map() })).toBeNull();
});
