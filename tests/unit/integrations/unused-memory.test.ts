import { expect, test } from 'vitest';
import { releaseUnusedMemory } from '../../../src/integrations/unused-memory.ts';

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
