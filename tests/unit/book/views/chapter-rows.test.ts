import { expect, test } from 'vitest';
import { page } from '../../../../src/book/href.ts';
import { chapterParts } from '../../../../src/book/views/chapter-rows.ts';
import { smallBook } from '../fixture.ts';

const chapter = (title: string, order: number, part: string) =>
	`---\ntitle: ${title}\nsummary: s\norder: ${order}\n${part}---\n\n<Background source="x">\n\nText.\n\n</Background>\n`;

test('chapters are numbered through, and those of one part stand together', () => {
	const { book } = smallBook({
		'chapters/second.mdx': chapter('Second', 2, 'part: The facts\n'),
		'chapters/third.mdx': chapter('Third', 30, 'part: The facts\n'),
	});
	const parts = chapterParts(book, page('brief'));
	expect(parts.map(({ part, chapters }) => [part, chapters.map(({ number, title }) => `${number} ${title}`)])).toEqual([
		[null, ['1 The quay']],
		['The facts', ['2 Second', '3 Third']],
	]);
	expect(parts[0]?.chapters[0]?.href).toBe('../brief/the-quay/index.html');
});
