import { expect, test } from 'vitest';
import { manualView } from '../../../../src/book/views/manual-view.ts';
import { smallBook } from '../fixture.ts';

test('each file of a book has a section that the contents name', () => {
	const sections = ['book.yaml', 'articles'].map((place) => ({ place, fields: [], kinds: [] }));
	const writing = [
		{ depth: 2, text: 'Links', slug: 'links' },
		{ depth: 3, text: 'In tables', slug: 'in-tables' },
	] as const;
	const { frame } = manualView(smallBook().book, writing, sections);
	expect(frame.contents.map(({ href }) => href)).toEqual(['#links', '#book-yaml', '#articles']);
	expect(frame.breadcrumbs.map(({ text }) => text)).toEqual(['Home', 'Method']);
});
