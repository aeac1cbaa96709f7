import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The unit tests of quotes, as they are run once for each planted fault. */
export default defineConfig({
	test: {
		root: resolve(import.meta.dirname, '../../../..'),
		include: ['tests/unit/quotes/*.test.ts'],
		// It measures time, which planted faults make long.
		exclude: ['tests/unit/quotes/match-speed.test.ts'],
		testTimeout: 30_000,
	},
});
