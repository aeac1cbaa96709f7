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
