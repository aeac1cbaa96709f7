import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ['**/*.test.ts'],
		// Each file measures how long a build takes: nothing else may run beside it.
		fileParallelism: false,
		testTimeout: 15 * MINUTE,
		hookTimeout: 20 * MINUTE,
	},
});
