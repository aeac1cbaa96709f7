import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocatedIssue } from '../../src/issues/issue.ts';
import { locate } from '../../src/sources/locate.ts';
import { readBook } from '../../src/sources/read-book.ts';

/** Where the bad files lie: `cases/<area>/<path in the book>`. */
export const CASES = fileURLToPath(new URL('cases', import.meta.url));

/** What one bad file must give: every fault of the book that holds it, and a part of the words of the first. */
export interface Expectation {
	readonly faults: readonly string[];
	readonly says?: string;
}

/** The bad files of an area by their path. */
export type Expectations = Readonly<Record<string, Expectation>>;

/** The text or the bytes of a file, a link to elsewhere, or something that makes what is no plain file. */
export type Content = string | Uint8Array | { readonly link: string } | ((path: string) => void);

export const BOOK_FILE = `title: The cranes of Vell
edition: second edition
asOf: 2024-05-31
authors: [Ada Marr]
reviewer: none
contact: desk@example.org
language: en
licence: CC BY 4.0
description: Two reports on a harbour.
coverage: off
`;

/** The faults of each file, by itself, of a book with these files and, unless it is among them, a sound book.yaml. */
export function issuesOf(files: Readonly<Record<string, Content>>): LocatedIssue[] {
	const dir = mkdtempSync(join(tmpdir(), 'briefbook-hostile-'));
	try {
		writeFileSync(join(dir, 'book.yaml'), BOOK_FILE);
		for (const [file, content] of Object.entries(files)) put(join(dir, file), content);
		const { issues, texts } = readBook(dir);
		return locate(issues, (file) => texts.get(file) ?? '');
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

function put(path: string, content: Content): void {
	mkdirSync(dirname(path), { recursive: true });
	if (typeof content === 'function') content(path);
	else if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content);
	else {
		rmSync(path, { force: true });
		symlinkSync(content.link, path);
	}
}

/** The faults of the bad file of an area. A file of the area `book` takes the place of book.yaml. */
export function issuesOfCase(area: string, path: string): LocatedIssue[] {
	const text = readFileSync(join(CASES, area, path), 'utf8');
	return issuesOf({ [area === 'book' ? 'book.yaml' : path]: text });
}

/** Faults in short: code, line and column, and the file where it is not the one that is looked at. */
export function inShort(issues: readonly LocatedIssue[], file: string): string[] {
	return issues.map((issue) => {
		const place = `${issue.code} ${issue.line}:${issue.column}`;
		return issue.file === file ? place : `${place} ${issue.file}`;
	});
}

/** An argument that a template did not get. The points in an example, as in name="…", are meant. */
export const UNFILLED = /\{[a-zA-Z]+\}|(?<!")…(?!")|undefined|\[object/;
