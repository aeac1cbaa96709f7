import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Book } from '../../../src/book/model.ts';
import type { LocatedIssue } from '../../../src/issues/issue.ts';
import { locate } from '../../../src/sources/locate.ts';
import { openBook } from '../../../src/sources/open-book.ts';

const HARBOUR = fileURLToPath(new URL('../../books/harbour/book', import.meta.url));

/** A change to a file of the small book: new text, `null` to delete it, or a replacement in its text that must be found once. */
export type Change = string | null | readonly [find: string, replace: string];

export interface SmallBook {
	readonly dir: string;
	readonly book: Book;
	readonly issues: readonly LocatedIssue[];
	body(id: string): string;
}

/** The small book of tests (`tests/books/harbour`), read from disk by the real reader, with some files changed. */
export function smallBook(changes: Readonly<Record<string, Change>> = {}): SmallBook {
	const dir = mkdtempSync(join(tmpdir(), 'briefbook-small-'));
	try {
		cpSync(HARBOUR, dir, { recursive: true });
		for (const [file, change] of Object.entries(changes)) apply(join(dir, file), change);
		const opened = openBook(dir);
		if (!opened.book) throw new Error('the small book has no usable book.yaml');
		const { book } = opened;
		const bodies = new Map([...book.byId.values()].map((entry) => [entry.id as string, opened.body(entry)]));
		const issues = locate(opened.issues, opened.text);
		return { dir, book, issues, body: (id) => bodies.get(id) ?? '' };
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

function apply(path: string, change: Change): void {
	if (change === null) {
		rmSync(path);
		return;
	}
	mkdirSync(dirname(path), { recursive: true });
	if (typeof change === 'string') {
		writeFileSync(path, change);
		return;
	}
	const [find, replace] = change;
	const text = readFileSync(path, 'utf8');
	if (text.split(find).length !== 2) throw new Error(`“${find}” does not stand once in ${path}`);
	writeFileSync(
		path,
		text.replace(find, () => replace),
	);
}
