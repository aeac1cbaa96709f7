import { expect, test } from 'vitest';
import { releaseUnusedMemory } from '../../../src/integrations/unused-memory.ts';

test('what nothing holds is collected, what is held stays', () => {
	const held = new WeakRef({ kept: true });
	const keeper = held.deref();
	const unheld = new WeakRef(new Array(1_000_000).fill({}));
	return new Promise<void>((resolve) => {
		// A weak reference holds its target until the task that made it has ended.
		setTimeout(() => {
			releaseUnusedMemory();
			expect(unheld.deref()).toBeUndefined();
			expect(held.deref()).toBe(keeper);
			resolve();
		});
	});
});
