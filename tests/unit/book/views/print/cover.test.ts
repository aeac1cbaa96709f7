import { expect, test } from 'vitest';
import { coverView, paperFoot } from '../../../../../src/book/views/print/cover.ts';
import { smallBook } from '../../fixture.ts';

test('the cover says who stands behind the book, as of when, and which book it is to the letter', () => {
	expect(coverView(smallBook().book, '0123abcd'.repeat(8))).toMatchObject({
		title: 'The cranes of Vell',
		edition: 'second edition',
		asOf: '31 May 2024',
		authors: 'Ada Marr',
		reviewer: 'not reviewed by a second person',
		contact: 'desk@example.org',
		address: null,
		hash: Array.from({ length: 8 }, () => '0123abcd'),
	});
});

test('a reviewer is named', () => {
	const { book } = smallBook({ 'book.yaml': ['reviewer: none', 'reviewer: Tom Brandt'] });
	expect(coverView(book, '').reviewer).toBe('reviewed by Tom Brandt');
});

test('the foot of a page says where a newer edition would be', () => {
	const address = [
		'contact: desk@example.org',
		'contact: desk@example.org\naddress: https://vell.example.org/',
	] as const;
	expect(paperFoot(smallBook({ 'book.yaml': address }).book)).toBe(
		'Corrections: desk@example.org · Newer editions: vell.example.org',
	);
	expect(paperFoot(smallBook().book)).toBe('Corrections and newer editions: desk@example.org');
});
