import { expect, test } from 'vitest';
import { manualView } from '../../../../src/book/views/manual-view.ts';
import { smallBook } from '../fixture.ts';

test('each file of a book has a section that the contents name', () => {
	const sections = ['book.yaml', 'articles'].map((place) => ({ place, fields: [], kinds: [] }));
	const { frame } = manualView(smallBook().book, sections);
	expect(frame.contents.map(({ href }) => href)).toEqual(['#book-yaml', '#articles']);
	expect(frame.breadcrumbs.map(({ text }) => text)).toEqual(['Home', 'Method']);
});
