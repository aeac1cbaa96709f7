import { expect, test } from 'vitest';
import { listBook } from '../../../src/sources/list-book.ts';
import { CHAPTER, scratchBook } from './scratch-book.ts';

test('lists texts by code unit, with collection, id and kind', () => {
	const { dir } = scratchBook({
		'chapters/b.mdx': CHAPTER,
		'chapters/a.md': CHAPTER,
		'chapters/a-b.mdx': CHAPTER,
		'entities/person/z.mdx': CHAPTER,
		'entities/event/y.mdx': CHAPTER,
		'articles/x.mdx': CHAPTER,
	});
	expect(listBook(dir).texts).toEqual([
		{ file: 'articles/x.mdx', collection: 'articles', id: 'x', kind: null },
		{ file: 'chapters/a-b.mdx', collection: 'chapters', id: 'a-b', kind: null },
		{ file: 'chapters/a.md', collection: 'chapters', id: 'a', kind: null },
		{ file: 'chapters/b.mdx', collection: 'chapters', id: 'b', kind: null },
		{ file: 'entities/event/y.mdx', collection: 'entities', id: 'y', kind: 'event' },
		{ file: 'entities/person/z.mdx', collection: 'entities', id: 'z', kind: 'person' },
	]);
});

test('lists images by their paths, and knows book.yaml', () => {
	const { dir } = scratchBook({ 'chapters/a.png': 'x', 'entities/person/b.webp': 'x' });
	const { images, bookFile, issues } = listBook(dir);
	expect([...images]).toEqual(['chapters/a.png', 'entities/person/b.webp']);
	expect([bookFile, issues]).toEqual(['plain', []]);
});

test('a misnamed text is listed without an id, so that its faults are found', () => {
	const { dir } = scratchBook({ 'chapters/The Quay.mdx': CHAPTER, 'chapters/con.mdx': CHAPTER });
	expect(listBook(dir).texts.map(({ file, id }) => [file, id])).toEqual([
		['chapters/The Quay.mdx', null],
		['chapters/con.mdx', null],
	]);
});
