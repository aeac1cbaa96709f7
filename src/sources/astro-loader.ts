import { resolve, sep } from 'node:path';
import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import type { Collection, DataOf } from '../schema/collections.ts';
import { bookDir } from './book-dir.ts';
import { brokenBook } from './broken-book.ts';
import { locate } from './locate.ts';
import { forgetBook, type OpenBook, openBook } from './open-book.ts';

/** What Astro's store holds of an object of the book: enough to list it. Pages read the joined book and render their own prose. */
export interface StoredEntry<C extends Collection = Collection> {
	readonly fields: DataOf<C>;
	/** Ids that its text links to, each once, in order. */
	readonly links: readonly string[];
	/** Relative to the book's folder, with forward slashes. */
	readonly path: string;
}

/** Editors write a file in several steps; a book is read again when they have come to rest. */
const REST_MILLISECONDS = 60;

/** Feeds one collection of the book to Astro's store. With a watcher, as in development, it follows the folder, wherever that lies. */
export function bookLoader(collection: Collection, dir: string = bookDir()): Loader {
	return {
		name: `briefbook-${collection}`,
		load: async ({ store, watcher }) => {
			let seen: OpenBook | undefined;
			const load = () => {
				seen = openBook(dir);
				fill(store, collection, seen);
			};
			if (!watcher) return load();
			// Each collection follows the folder; the first that notices a change lets go of the book that they all have seen.
			const reload = () => {
				if (seen === openBook(dir)) forgetBook();
				load();
			};
			follow(watcher, dir, () => whileWriting(reload));
			whileWriting(load);
		},
	};
}

/** A book that is being written has faults: the store keeps what it had, and the development server tells (`book-faults.ts`). */
function whileWriting(load: () => void): void {
	try {
		load();
	} catch (error) {
		if (!(error instanceof Error)) throw error;
	}
}

function fill(store: DataStore, collection: Collection, opened: OpenBook): void {
	const broken = brokenBook(opened.dir, locate(opened.issues, opened.text));
	if (broken) throw broken;
	store.clear();
	for (const entry of opened.book?.[collection].values() ?? []) {
		const links = [...new Set(entry.prose.links.map(({ target }) => target))];
		const data: StoredEntry = { fields: entry.data, links, path: entry.file };
		store.set({ id: entry.id, data: { ...data }, digest: entry.digest });
	}
}

function follow(watcher: NonNullable<LoaderContext['watcher']>, dir: string, reload: () => void): void {
	let timer: NodeJS.Timeout | undefined;
	watcher.add(dir);
	watcher.on('all', (_, path) => {
		if (!resolve(path).startsWith(`${dir}${sep}`)) return;
		clearTimeout(timer);
		timer = setTimeout(reload, REST_MILLISECONDS);
	});
}
