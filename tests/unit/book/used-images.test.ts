import { expect, test } from 'vitest';
import type { Book } from '../../../src/book/model.ts';
import { usedImages } from '../../../src/book/used-images.ts';

interface Shown {
	images?: readonly string[];
	figures?: readonly string[];
}

/** A book of which only what its texts show matters. */
function bookOf(entries: Readonly<Record<string, Shown>>): Book {
	const byId = Object.entries(entries).map(([file, { images = [], figures = [] }]) => {
		const components = figures.map((src) => ({ name: 'Figure', attributes: { src, alt: 'x' } }));
		return [file, { file, prose: { images: images.map((url) => ({ url })), components } }] as const;
	});
	return { byId: new Map(byId) } as unknown as Book;
}

test('images of the text and of figures, by their place in the book, each once, in order', () => {
	const book = bookOf({
		'chapters/b.mdx': { images: ['./z.png', 'a.png'], figures: ['./f.webp'] },
		'chapters/a.mdx': { images: ['./a.png'] },
		'entities/state/x.mdx': { figures: ['./map.png'] },
	});
	expect(usedImages(book)).toEqual(['chapters/a.png', 'chapters/f.webp', 'chapters/z.png', 'entities/state/map.png']);
});

test('a book without images has none', () => {
	expect(usedImages(bookOf({ 'chapters/a.mdx': {} }))).toEqual([]);
});

test('other components have no image', () => {
	const book = {
		byId: new Map([
			['a', { file: 'a.mdx', prose: { images: [], components: [{ name: 'Quote', attributes: { src: 'x.png' } }] } }],
		]),
	};
	expect(usedImages(book as unknown as Book)).toEqual([]);
});
