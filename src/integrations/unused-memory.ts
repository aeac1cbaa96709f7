import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back to the system the memory that rendering has used and nothing needs any more; by itself V8 keeps most of it. Worth its fraction
 * of a second before another process is started that wants as much.
 */
export function releaseUnusedMemory(): void {
	// The collector is not reachable otherwise in a process that was started without this flag.
	setFlagsFromString('--expose-gc');
	const collect: NonNullable<typeof globalThis.gc> = runInNewContext('gc');
	setFlagsFromString('--no-expose-gc');
	collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
