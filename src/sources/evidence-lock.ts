import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import { type EvidenceLock, LOCK_FILE, lockOffset, parseLock, printLock } from '../quotes/lock.ts';
import { readText } from './read-text.ts';

export interface ReadLock {
	/** `null` when it cannot be used; the issues say why. */
	readonly lock: EvidenceLock | null;
	readonly text: string;
	readonly issues: readonly Issue[];
}

const MAX_BYTES = 32 * 1024 * 1024;

/** Reads the evidence lock of a book that has one. */
export function readLock(dir: string): ReadLock {
	const { text, usable, faults } = readText(join(dir, LOCK_FILE), MAX_BYTES);
	const issues = faults.map(({ code, at, args }): Issue => ({ code, at: { file: LOCK_FILE, ...at }, args }));
	if (!usable) return { lock: null, text, issues };
	const read = parseLock(text);
	if ('lock' in read) return { lock: read.lock, text, issues };
	const { reason, offset } = read;
	return { lock: null, text, issues: [{ code: 'lock-broken', at: { file: LOCK_FILE, offset }, args: { reason } }] };
}

/** Gives an issue about an entry of the lock its place in the lock’s text. */
export function inLockText(issue: Issue, text: string): Issue {
	if (issue.code !== 'lock-unused' || issue.at.file !== LOCK_FILE) return issue;
	const { code = '', claim = '' } = issue.args;
	return { ...issue, at: { file: LOCK_FILE, offset: Math.max(0, lockOffset(text, code, claim)) } };
}

/** Writes the evidence lock of a book, all of it or nothing. */
export function writeLock(dir: string, lock: EvidenceLock): void {
	const path = join(dir, LOCK_FILE);
	const draft = join(dir, `.${LOCK_FILE}.new`);
	try {
		writeFileSync(draft, printLock(lock));
		renameSync(draft, path);
	} finally {
		rmSync(draft, { force: true });
	}
}
