import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bookLoader } from '../../../src/sources/astro-loader.ts';
import { forgetBook } from '../../../src/sources/open-book.ts';
import { CHAPTER, scratchBook } from './scratch-book.ts';

interface Stored {
	readonly id: string;
	readonly data: {
		readonly fields: { readonly title: string };
		readonly links: readonly string[];
		readonly path: string;
	};
	readonly digest: string;
}

class Watcher extends EventEmitter {
	readonly added: string[] = [];
	add(path: string): void {
		this.added.push(path);
	}
}

function context(watcher?: Watcher) {
	const stored = new Map<string, Stored>();
	const store = { clear: () => stored.clear(), set: (entry: Stored) => stored.set(entry.id, entry) };
	return { stored, loader: { store, watcher } as unknown as LoaderContext };
}

const LINKED = CHAPTER.replace('The text.', 'See [[b]] and [[b|it]].');

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	forgetBook();
});

describe('the loader', () => {
	test('stores fields, links, path and digest, and no text', async () => {
		const { dir } = scratchBook({ 'chapters/a.mdx': LINKED, 'chapters/b.mdx': CHAPTER.replace('1', '2') });
		const { stored, loader } = context();
		await bookLoader('chapters', dir).load(loader);
		expect([...stored.keys()]).toEqual(['a', 'b']);
		expect(stored.get('a')).toEqual({
			id: 'a',
			data: {
				fields: { title: 'The quay', summary: 'What is known of it.', order: 1 },
				links: ['b'],
				path: 'chapters/a.mdx',
			},
			digest: expect.stringMatching(/^[0-9a-f]{64}$/),
		});
	});

	test('throws the faults of the whole book, with the place of the first', async () => {
		const { dir } = scratchBook({ 'chapters/a.mdx': CHAPTER.replace('order: 1', 'order: one') });
		const { stored, loader } = context();
		await expect(bookLoader('articles', dir).load(loader)).rejects.toMatchObject({
			message: expect.stringContaining('chapters/a.mdx:4:8'),
			loc: { file: join(dir, 'chapters/a.mdx'), line: 4, column: 8 },
			hint: 'Write a whole number from 1 to 999.',
		});
		expect(stored.size).toBe(0);
	});
});

describe('in development', () => {
	test('follows the folder, wherever it lies, and reads it once it has come to rest', async () => {
		const book = scratchBook({ 'chapters/a.mdx': CHAPTER });
		const watcher = new Watcher();
		const [chapters, corrections] = [context(watcher), context(watcher)];
		await bookLoader('chapters', book.dir).load(chapters.loader);
		await bookLoader('corrections', book.dir).load(corrections.loader);
		expect(watcher.added).toEqual([book.dir, book.dir]);
		book.write('chapters/a.mdx', CHAPTER.replace('The quay', 'The pier'));
		watcher.emit('all', 'change', join(book.dir, 'chapters/a.mdx'));
		watcher.emit('all', 'change', join(book.dir, 'chapters/a.mdx'));
		expect(chapters.stored.get('a')?.data.fields.title).toBe('The quay');
		vi.runAllTimers();
		expect(chapters.stored.get('a')?.data.fields.title).toBe('The pier');
	});

	test('keeps what it had while the book has faults, and recovers', async () => {
		const book = scratchBook({ 'chapters/a.mdx': CHAPTER });
		const watcher = new Watcher();
		const { stored, loader } = context(watcher);
		await bookLoader('chapters', book.dir).load(loader);
		const change = (text: string): void => {
			book.write('chapters/a.mdx', text);
			watcher.emit('all', 'change', join(book.dir, 'chapters/a.mdx'));
			vi.runAllTimers();
		};
		change(CHAPTER.replace('order: 1', 'order: one').replace('The quay', 'The mole'));
		expect(stored.get('a')?.data.fields.title).toBe('The quay');
		change(CHAPTER.replace('The quay', 'The pier'));
		expect(stored.get('a')?.data.fields.title).toBe('The pier');
	});

	test('recovers from a fault that was there at the start', async () => {
		const book = scratchBook({ 'chapters/a.mdx': CHAPTER.replace('order: 1', 'order: one') });
		const watcher = new Watcher();
		const { stored, loader } = context(watcher);
		await bookLoader('chapters', book.dir).load(loader);
		expect(stored.size).toBe(0);
		book.write('chapters/a.mdx', CHAPTER);
		watcher.emit('all', 'change', join(book.dir, 'chapters/a.mdx'));
		vi.runAllTimers();
		expect([...stored.keys()]).toEqual(['a']);
	});

	test('leaves changes elsewhere alone', async () => {
		const book = scratchBook({ 'chapters/a.mdx': CHAPTER });
		const watcher = new Watcher();
		const { stored, loader } = context(watcher);
		await bookLoader('chapters', book.dir).load(loader);
		const before = stored.get('a');
		watcher.emit('all', 'change', `${book.dir}-elsewhere/chapters/a.mdx`);
		vi.runAllTimers();
		expect(stored.get('a')).toBe(before);
	});
});
