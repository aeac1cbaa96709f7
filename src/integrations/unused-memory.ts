import process from 'node:process';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Of a smaller heap it is not worth the time. */
const WORTHWHILE = 250e6;

/**
 * Gives back to the system the memory that rendering has used and nothing needs any more; by itself V8 keeps most of it. Worth its fraction
 * of a second before another process is started that wants as much.
 *
 * @param from how large the heap must be, in bytes
 */
export function releaseUnusedMemory(from: number = WORTHWHILE): void {
	if (getHeapStatistics().total_heap_size < from) return;
	// The collector is not reachable otherwise in a process that was started without this flag.
	setFlagsFromString('--expose-gc');
	const collect: NonNullable<typeof globalThis.gc> = runInNewContext('gc');
	setFlagsFromString('--no-expose-gc');
	collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/**
 * What the allocators of native code are told, in the variables that they read: mimalloc in Astro’s bundler, jemalloc in Pagefind. Both
 * keep what they have freed, for speed, in pages as large as the system has: a third of what a build of 1,500 pages holds.
 */
export const nativeMemory: Readonly<Record<string, string>> = {
	MIMALLOC_ALLOW_THP: '0',
	MIMALLOC_PURGE_DELAY: '0',
	_RJEM_MALLOC_CONF: 'narenas:1,dirty_decay_ms:500,muzzy_decay_ms:0',
};

/** Lets native code give back at once what it has freed. To be called before any of it is loaded or started; what the user has set stays. */
export function limitNativeMemory(env: NodeJS.ProcessEnv = process.env): void {
	for (const [name, value] of Object.entries(nativeMemory)) env[name] ??= value;
}
