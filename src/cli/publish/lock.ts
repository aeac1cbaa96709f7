import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../issues/usage-error.ts';
import { makeFolder } from './make-folder.ts';
import { isRunning, type Owner, ownerOf } from './owner.ts';
import { workFolder } from './work-folder.ts';

/** Takes the lock of this project's builds. Returns what releases it, or the living process that has it. */
export function tryLock(root: string, pid: number): (() => void) | Owner {
	const lock = join(workFolder(root), 'lock');
	const mine = `${lock}-${pid}`;
	for (;;) {
		try {
			// The folder appears with its owner inside, in one rename: nobody ever sees it without one.
			makeFolder(mine);
			writeFileSync(join(mine, 'owner.json'), JSON.stringify(ownerOf(pid)));
			renameSync(mine, lock);
			return () => rmSync(lock, { recursive: true, force: true });
		} catch (error) {
			rmSync(mine, { recursive: true, force: true });
			if (!isHeld(error, lock)) throw error;
		}
		const owner = readOwner(lock);
		if (owner !== null && isRunning(owner)) return owner;
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

/** Whether taking the lock failed because somebody has it. Windows says EPERM, which has other reasons too. */
function isHeld(error: unknown, lock: string): boolean {
	const { code } = error as NodeJS.ErrnoException;
	return code === 'ENOTEMPTY' || code === 'EEXIST' || (code === 'EPERM' && existsSync(lock));
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
