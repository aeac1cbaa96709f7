import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The unit tests of what stands behind a sentence, as they are run once for each planted fault. */
export default defineConfig({
	test: {
		root: resolve(import.meta.dirname, '../../../..'),
		// What `dependants` collects is seen in `impact` and `losses`.
		include: ['tests/unit/book/{coverage,evidence,ground,impact,losses,origins}.test.ts'],
		// Most of a run is the loading of modules: once for all files.
		isolate: false,
		testTimeout: 60_000,
	},
});
