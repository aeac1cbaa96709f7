import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { test as base, inject } from 'vitest';
import { archive } from '../../src/outputs/epub/archive.ts';
import { makeBook, project } from '../browser/harness/build-shipped-book.ts';

/** An EPUB as a file, as bytes, and as texts by their paths in it. */
export interface MadeBook {
	readonly path: string;
	readonly bytes: Uint8Array;
	readonly files: Readonly<Record<string, string>>;
}

/** The EPUBs of these tests, as readers make them. */
export interface Books {
	readonly shipped: MadeBook;
	/** A small book with a chapter of whatever a text can hold. */
	readonly harbour: MadeBook;
	/** The same book once more, in another time zone. */
	readonly harbourElsewhere: MadeBook;
	/** The path of a book with a fault. */
	readonly broken: string;
}

/** One grey pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==';

/** A test that is given the books, made once a file. */
export const test = base
	// biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
	.extend('books', { scope: 'file' }, async ({}, { onCleanup }): Promise<Books> => {
		const folder = mkdtempSync(join(tmpdir(), 'briefbook-epub-'));
		onCleanup(() => rmSync(folder, { recursive: true, force: true }));
		const make = async (name: string, env: NodeJS.ProcessEnv): Promise<MadeBook> => {
			const path = join(folder, `${name}.epub`);
			await makeBook(['epub', '--out', path], env);
			return readBook(path);
		};
		const BRIEFBOOK_DIR = plantHarbour(join(folder, 'book'));
		const harbour = await make('harbour', { BRIEFBOOK_DIR, TZ: 'UTC' });
		return {
			shipped: readBook(join(inject('site').dir, 'briefbook.epub')),
			harbour,
			harbourElsewhere: await make('elsewhere', { BRIEFBOOK_DIR, TZ: 'Asia/Tehran' }),
			broken: breakBook(harbour, join(folder, 'broken.epub')),
		};
	});

function plantHarbour(folder: string): string {
	cpSync(join(project, 'tests/books/harbour/book'), folder, { recursive: true });
	const chapters = join(folder, 'chapters');
	copyFileSync(join(import.meta.dirname, 'everything.mdx'), join(chapters, 'everything.mdx'));
	writeFileSync(join(chapters, 'crane.png'), Buffer.from(PIXEL, 'base64'));
	writeFileSync(join(chapters, 'quay.avif'), 'no reading system looks');
	return folder;
}

/** Writes a book in which an id stands twice. */
function breakBook({ files }: MadeBook, path: string): string {
	const contents = Object.entries(files)
		.filter(([file]) => file.startsWith('EPUB/'))
		.map(([file, text]): [string, string] => [file.slice('EPUB/'.length), text.replace('<h1>', '<h1 id="toc">')]);
	writeFileSync(path, archive(new Map(contents)));
	return path;
}

/** Opens the archive of a book. */
export function readBook(path: string): MadeBook {
	const bytes = new Uint8Array(readFileSync(path));
	const texts = Object.entries(unzipSync(bytes)).map(([file, contents]) => [file, strFromU8(contents)]);
	return { path, bytes, files: Object.fromEntries(texts) };
}

/** The texts of a book that are pages. */
export function pagesOf({ files }: Pick<MadeBook, 'files'>): readonly (readonly [file: string, text: string])[] {
	return Object.entries(files).filter(([file]) => file.endsWith('.xhtml'));
}
