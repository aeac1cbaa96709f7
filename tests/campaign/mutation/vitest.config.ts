import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { chosen } from './groups.ts';

/** The tests of a group, as they are run once for each planted fault. */
export default defineConfig({
	test: {
		root: resolve(import.meta.dirname, '../../..'),
		include: [...chosen().tests],
		// Most of a run is the loading of modules: once for all files.
		isolate: false,
		testTimeout: 60_000,
	},
});
