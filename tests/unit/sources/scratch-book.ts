import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { BOOK_FILE } from '../../hostile/hostile-book.ts';

export const CHAPTER = `---
title: The quay
summary: What is known of it.
order: 1
---

The text.
`;

export interface ScratchBook {
	readonly dir: string;
	write(file: string, text: string | Uint8Array): void;
}

/** A folder with these files, and a sound book.yaml where none is given; it goes when the test ends. */
export function scratchBook(files: Readonly<Record<string, string | Uint8Array>> = {}): ScratchBook {
	const dir = mkdtempSync(join(tmpdir(), 'briefbook-scratch-'));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	const write = (file: string, text: string | Uint8Array): void => {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), text);
	};
	for (const [file, text] of Object.entries({ 'book.yaml': BOOK_FILE, ...files })) write(file, text);
	return { dir, write };
}
