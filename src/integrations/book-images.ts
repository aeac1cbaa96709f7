import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Book } from '../book/model.ts';
import { usedImages } from '../book/used-images.ts';

/** Copies the images that the book's pages show into the site, each below `media/` under its path in the book. */
export async function copyImages({
	dir,
	book,
	bookDir,
}: {
	dir: string;
	book: Book;
	bookDir: string;
}): Promise<readonly []> {
	for (const image of usedImages(book)) {
		const copy = join(dir, 'media', image);
		mkdirSync(dirname(copy), { recursive: true });
		copyFileSync(join(bookDir, image), copy);
	}
	return [];
}
