import { expect, test } from 'vitest';
import type { Book } from '../../../src/book/model.ts';
import { copyImages } from '../../../src/integrations/book-images.ts';
import { harvest, plant, scratchFolder } from '../cli/scratch.ts';

test('copies what pages show to media/, and nothing else', async () => {
	const folder = scratchFolder();
	plant(folder, { 'book/chapters/a.png': 'shown', 'book/chapters/b.png': 'not shown', 'site/index.html': '' });
	const entry = { file: 'chapters/a.mdx', prose: { images: [{ url: './a.png' }], components: [] } };
	const book = { byId: new Map([['a', entry]]) } as unknown as Book;
	expect(await copyImages({ dir: `${folder}/site`, book, bookDir: `${folder}/book` })).toEqual([]);
	expect(harvest(`${folder}/site`)).toEqual({ 'index.html': '', 'media/chapters/a.png': 'shown' });
});
