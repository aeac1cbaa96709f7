import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { limitNativeMemory, nativeMemory, releaseUnusedMemory } from '../../../src/integrations/unused-memory.ts';

/** A weak reference holds its target until the task that asked for it has ended. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('of a heap that is large enough, what nothing holds is collected, what is held stays', async () => {
	const held = new WeakRef({ kept: true });
	const keeper = held.deref();
	const unheld = new WeakRef(new Array(1_000_000).fill({}));
	await nextTask();
	releaseUnusedMemory(Number.POSITIVE_INFINITY);
	expect(unheld.deref() === undefined).toBe(false);
	await nextTask();
	releaseUnusedMemory(0);
	expect(unheld.deref() === undefined).toBe(true);
	expect(held.deref()).toBe(keeper);
});

const PACKAGES = resolve(import.meta.dirname, '../../../node_modules');

/** The first file of a platform’s package whose name is that of the program. */
function program(scope: string, file: RegExp): string {
	const [name = 'none'] = readdirSync(join(PACKAGES, scope), { recursive: true, encoding: 'utf8' }).filter((path) =>
		file.test(path),
	);
	return join(PACKAGES, scope, name);
}

test('the bundler’s allocator knows its settings', () => {
	const code = readFileSync(program('@rolldown', /binding.*\.(?:node|wasm)$/));
	expect(['mimalloc_version', 'allow_thp', 'purge_delay'].filter((word) => !code.includes(word))).toEqual([]);
});

test.runIf(process.platform === 'linux')('Pagefind’s allocator knows its settings: it ends at once for others', () => {
	const version = (settings: string | undefined): number | null => {
		const env = { ...process.env, _RJEM_MALLOC_CONF: `abort_conf:true,${settings}` };
		return spawnSync(program('@pagefind', /bin.pagefind_extended(?:\.exe)?$/), ['--version'], { env }).status;
	};
	expect(version(nativeMemory['_RJEM_MALLOC_CONF'])).toBe(0);
	expect(version('narenaz:1')).not.toBe(0);
});

test('native code is told how to keep memory, unless the user has said it', () => {
	const env: NodeJS.ProcessEnv = { MIMALLOC_PURGE_DELAY: '10' };
	limitNativeMemory(env);
	expect(env).toEqual({ ...nativeMemory, MIMALLOC_PURGE_DELAY: '10' });
});
