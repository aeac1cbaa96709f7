import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Book } from '../book/model.ts';
import { orderIndex } from './search-order.ts';

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
	const { index, errors } = await createIndex({ forceLanguage: book.meta.language, keepIndexUrl: true });
	if (!index) throw new Error(`the search index could not be started: ${errors.join('; ')}`);
	try {
		const added = await index.addDirectory({ path: dir });
		const written = await index.writeFiles({ outputPath: join(dir, SEARCH_FOLDER) });
		const faults = [...added.errors, ...written.errors];
		if (faults.length > 0) throw new Error(`the search index could not be written: ${faults.join('; ')}`);
		for (const file of UNUSED) rmSync(join(dir, SEARCH_FOLDER, file), { force: true });
		orderIndex(join(dir, SEARCH_FOLDER));
		return [];
	} finally {
		await close();
	}
}
