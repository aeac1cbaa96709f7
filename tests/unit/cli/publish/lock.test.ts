import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { takeLock, tryLock } from '../../../../src/cli/publish/lock.ts';
import { isRunning, ownerOf } from '../../../../src/cli/publish/owner.ts';
import { plant, scratchFolder } from '../scratch.ts';

/** The number of a process that has ended. */
function deadPid(): number {
	return spawnSync(process.execPath, ['-e', '']).pid;
}

test('one at a time: the second is refused with the first one’s number', () => {
	const root = scratchFolder();
	const release = takeLock(root, process.pid);
	expect(() => takeLock(root, process.ppid)).toThrow(
		`Another build of this project is running (process ${process.pid}).`,
	);
	release();
	takeLock(root, process.ppid)();
	expect(existsSync(join(root, '.briefbook/lock'))).toBe(false);
});

test('the lock of a dead process is taken over', () => {
	const root = scratchFolder();
	plant(root, { '.briefbook/lock/owner.json': JSON.stringify({ pid: deadPid(), started: null }) });
	expect(tryLock(root, process.pid)).toBeTypeOf('function');
});

test.runIf(process.platform === 'linux')('a later process with the same number is not the owner', () => {
	const root = scratchFolder();
	plant(root, { '.briefbook/lock/owner.json': JSON.stringify({ pid: process.pid, started: '1' }) });
	expect(tryLock(root, process.pid)).toBeTypeOf('function');
});

test('a lock that cannot be read is nobody’s', () => {
	const root = scratchFolder();
	plant(root, { '.briefbook/lock/owner.json': '{"pid":' });
	expect(tryLock(root, process.pid)).toBeTypeOf('function');
});

test('a process runs until it has ended', () => {
	expect(isRunning(ownerOf(process.pid))).toBe(true);
	expect(isRunning({ pid: deadPid(), started: null })).toBe(false);
});
