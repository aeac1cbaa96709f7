import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/issues/usage-error.ts';
import { printLock } from '../../src/quotes/lock.ts';
import { readBook } from '../../src/sources/read-book.ts';
import { fileCases, QUAY, TEXT, withText } from './file-cases.ts';
import { inShort, issuesOf, UNFILLED } from './hostile-book.ts';

describe.each(Object.entries(fileCases))('%s', (_, cases) => {
	test.each(cases)('%s', (_what, files, faults, says) => {
		const issues = issuesOf(files);
		expect(inShort(issues, QUAY)).toEqual(faults);
		for (const { message, hint } of issues) expect(`${message} ${hint}`).not.toMatch(UNFILLED);
		expect(issues.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toContain(says);
	});
});

describe('what a book may hold besides its texts', () => {
	test('hidden files, images and the evidence lock', () => {
		const files = {
			'.DS_Store': 'x',
			'.obsidian/workspace.json': '{}',
			'evidence.lock.json': printLock({ normalisation: 1, articles: {} }),
			'chapters/.gitkeep': '',
			'chapters/Quay_1.final.jpeg': 'x',
			'entities/person/portrait.webp': 'x',
			[QUAY]: withText('![the quay](./Quay_1.final.jpeg)'),
		};
		expect(issuesOf(files)).toEqual([]);
	});

	test('a Persian word with a non-joiner between its letters', () => {
		expect(issuesOf({ [QUAY]: withText('The word می\u200cخواهد stands here.') })).toEqual([]);
	});

	test('texts in .md', () => {
		expect(issuesOf({ 'chapters/the-quay.md': TEXT })).toEqual([]);
	});
});

function putUnreadable(path: string): void {
	writeFileSync(path, TEXT);
	chmodSync(path, 0);
}

describe('where files are no files', () => {
	test.skipIf(process.platform === 'win32')('a pipe is refused, not read', () => {
		const issues = issuesOf({ [QUAY]: (path) => execFileSync('mkfifo', [path]) });
		expect(inShort(issues, QUAY)).toEqual(['file-irregular 1:1']);
	});

	test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file without permission to read', () => {
		const issues = issuesOf({ [QUAY]: putUnreadable });
		expect(inShort(issues, QUAY)).toEqual(['file-unreadable 1:1']);
		expect(issues[0]?.message).toContain('permission is denied');
	});
});

describe('a folder that is none', () => {
	test('one that is missing is wrong use, told in one sentence', () => {
		expect(() => readBook('/nowhere/at/all')).toThrow(UsageError);
		expect(() => readBook('/nowhere/at/all')).toThrow('There is no book folder “/nowhere/at/all”.');
	});

	test('a file', () => {
		const dir = mkdtempSync(join(tmpdir(), 'briefbook-file-'));
		writeFileSync(join(dir, 'book'), 'x');
		try {
			expect(() => readBook(join(dir, 'book'))).toThrow(/is not a folder\.$/);
		} finally {
			rmSync(dir, { recursive: true });
		}
	});

	test('an empty one lacks only book.yaml', () => {
		const dir = mkdtempSync(join(tmpdir(), 'briefbook-empty-'));
		try {
			expect(readBook(dir)).toMatchObject({ meta: null, entries: [], issues: [{ code: 'book-missing' }] });
		} finally {
			rmSync(dir, { recursive: true });
		}
	});
});
