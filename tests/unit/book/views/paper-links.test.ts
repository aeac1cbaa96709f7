import { expect, test } from 'vitest';
import { page } from '../../../../src/book/href.ts';
import { paperLinks } from '../../../../src/book/views/paper-links.ts';

test('files are linked only where they are made', () => {
	expect(paperLinks(page('data'), 'all').map(({ href }) => href)).toEqual([
		'../brief.pdf',
		'../briefbook.pdf',
		'../briefbook.epub',
	]);
	expect(paperLinks(page('home'), 'epub')).toEqual([{ text: 'The book (EPUB)', href: 'briefbook.epub' }]);
	expect(paperLinks(page('home'), null)).toEqual([]);
});
