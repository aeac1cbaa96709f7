import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Book } from '../book/model.ts';
import { orderIndex } from './search-order.ts';
import { limitNativeMemory } from './unused-memory.ts';

/** The folder of the index, below the site's root; `src/scripts/search/engine.ts` loads it from there. */
export const SEARCH_FOLDER = 'pagefind';

/** What Pagefind writes for interfaces that this site does not use. */
const UNUSED = [
	...['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css'],
	...['pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js', 'pagefind-worker.js'],
];

/**
 * Indexes every page of a built site that has a `data-pagefind-body`, and writes the index beside them. One index holds all
 * languages: a book in English names people in Persian, Russian and Chinese.
 */
export async function indexSite({ dir, book }: { dir: string; book: Book }): Promise<readonly []> {
	limitNativeMemory();
	const { index, errors } = await createIndex({ forceLanguage: book.meta.language, keepIndexUrl: true });
	if (!index) throw new Error(`the search index could not be started: ${errors.join('; ')}`);
	try {
		const added = await index.addDirectory({ path: dir });
		refuse(added.errors);
		await writeIndex(index, join(dir, SEARCH_FOLDER));
		orderIndex(join(dir, SEARCH_FOLDER));
		return [];
	} finally {
		await close();
	}
}

/** Writes the files of an index. Pagefind’s own way to do so ends before all of them are whole, when the machine is busy. */
export async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
	const { errors, files } = await index.getFiles();
	refuse(errors);
	for (const { path, content } of files.filter(({ path }) => !UNUSED.includes(path))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
}

function refuse(faults: readonly string[]): void {
	if (faults.length > 0) throw new Error(`the search index could not be written: ${faults.join('; ')}`);
}
