import { describe, expect, test } from 'vitest';
import { page, pageOf } from '../../../../src/book/href.ts';
import { frameView } from '../../../../src/book/views/frame-view.ts';
import type { Id } from '../../../../src/schema/ids.ts';
import { smallBook } from '../fixture.ts';

const { book } = smallBook();
const base = { description: 'd', search: null };
const chapter = () =>
	frameView(book, { ...base, path: pageOf('chapters', 'the-quay'), title: 'The quay', id: 'the-quay' as Id });

describe('frameView', () => {
	test('links start from the page, and the way to the root is relative', () => {
		const view = chapter();
		expect(view.root).toBe('../../');
		expect(view.book).toEqual({
			title: 'The cranes of Vell',
			edition: 'second edition',
			asOf: '31 May 2024',
			href: '../../index.html',
		});
		expect(view.searchHref).toBe('../../search/index.html');
	});

	test('the section that a page lies in is marked', () => {
		const current = chapter().navigation.filter((link) => link.current !== null);
		expect(current).toEqual([{ text: 'Brief', href: '../../brief/index.html', current: 'section' }]);
		const index = frameView(book, { ...base, path: page('brief'), title: 'Brief' });
		expect(index.navigation[0]?.current).toBe('page');
	});

	test('a page of an object has its section among the breadcrumbs, the home page has none', () => {
		expect(chapter().breadcrumbs.map(({ text }) => text)).toEqual(['Home', 'Brief']);
		expect(frameView(book, { ...base, path: page('home'), title: 'The cranes of Vell' }).breadcrumbs).toEqual([]);
	});

	test('neighbours follow the reading order', () => {
		expect(chapter().previous).toBeNull();
		expect(chapter().next).toEqual({ text: 'Has a crane come?', href: '../../questions/has-a-crane-come/index.html' });
	});

	test('the title of the tab names the book once', () => {
		expect(chapter().documentTitle).toBe('The quay · The cranes of Vell');
		expect(frameView(book, { ...base, path: page('home'), title: 'The cranes of Vell' }).documentTitle).toBe(
			'The cranes of Vell',
		);
	});

	test('a page is cited with authors, book, edition and cut-off', () => {
		expect(chapter().citation).toBe(
			'Ada Marr, “The quay”, in The cranes of Vell, second edition, information as of 31 May 2024.',
		);
	});

	test.each([
		['desk@example.org', 'mailto:desk@example.org'],
		['https://example.org/errors', 'https://example.org/errors'],
		['the desk, by letter', null],
	])('the contact %s leads to %s', (contact, href) => {
		const changed = smallBook({ 'book.yaml': ['contact: desk@example.org', `contact: "${contact}"`] });
		const view = frameView(changed.book, { ...base, path: page('home'), title: 't' });
		expect(view.contact).toEqual({ text: contact, href });
	});

	test('a page that was corrected leads to its corrections', () => {
		expect(chapter().corrections).toEqual([
			{
				text: 'Number of cranes',
				date: '20 May 2024',
				href: '../../corrections/index.html#correction-crane-count',
			},
		]);
	});

	test('the page that is shown at any depth has absolute links', () => {
		const view = frameView(book, { ...base, path: page('notFound'), title: 'No page', absoluteRoot: '/x/y/' });
		expect([view.root, view.book.href, view.searchHref]).toEqual([
			'/x/y/',
			'/x/y/index.html',
			'/x/y/search/index.html',
		]);
		expect(view.navigation.every(({ href }) => href.startsWith('/x/y/'))).toBe(true);
	});
});
