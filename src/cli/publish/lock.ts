import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../issues/usage-error.ts';
import { isRunning, type Owner, ownerOf } from './owner.ts';
import { workFolder } from './work-folder.ts';

const HELD = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM']);

/** Takes the lock of this project's builds. Returns what releases it, or the living process that has it. */
export function tryLock(root: string, pid: number): (() => void) | Owner {
	const lock = join(workFolder(root), 'lock');
	const mine = `${lock}-${pid}`;
	mkdirSync(workFolder(root), { recursive: true });
	for (;;) {
		// The folder appears with its owner inside, in one rename: nobody ever sees it without one.
		makeFolder(mine);
		writeFileSync(join(mine, 'owner.json'), JSON.stringify(ownerOf(pid)));
		try {
			renameSync(mine, lock);
			return () => rmSync(lock, { recursive: true, force: true });
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code !== 'ENOENT' && !HELD.has(code ?? '')) throw error;
			if (code === 'EPERM' && !existsSync(lock)) throw error;
		}
		const owner = readOwner(lock);
		if (owner !== null && isRunning(owner)) {
			rmSync(mine, { recursive: true, force: true });
			return owner;
		}
		breakLock(lock, owner, pid);
	}
}

/**
 * Takes the lock of this project's builds.
 * @throws {UsageError} when another process builds.
 */
export function takeLock(root: string, pid: number): () => void {
	const lock = tryLock(root, pid);
	if (typeof lock === 'function') return lock;
	throw new UsageError(
		`Another build of this project is running (process ${lock.pid}).`,
		'Wait until it has ended, then run the command again.',
	);
}

/** Not recursively: on a read-only disk that reports a missing folder instead. */
function makeFolder(folder: string): void {
	try {
		mkdirSync(folder);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
}

function readOwner(lock: string): Owner | null {
	try {
		return JSON.parse(readFileSync(join(lock, 'owner.json'), 'utf8')) as Owner;
	} catch {
		return null;
	}
}

/** Moves the lock of a dead process away; puts it back where another process has taken it over in between. */
function breakLock(lock: string, dead: Owner | null, pid: number): void {
	const away = `${lock}-dead-${pid}`;
	try {
		renameSync(lock, away);
		if (readOwner(away)?.pid === dead?.pid) rmSync(away, { recursive: true, force: true });
		else renameSync(away, lock);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
}
