import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const book = 'accusation,coverage,evidence,ground,impact,losses,origins,quote-states,source-summary,totals';
const checks = 'credibility,firm-sentences,naked-sentences,origins,quote-length,unanswered-accusations';

/** The unit tests of what stands behind a sentence, as they are run once for each planted fault. */
export default defineConfig({
	test: {
		root: resolve(import.meta.dirname, '../../../..'),
		include: [
			`tests/unit/book/{${book}}.test.ts`,
			`tests/unit/book/checks/{${checks}}.test.ts`,
			'tests/unit/prose/{sentences,wording}.test.ts',
		],
		// Most of a run is the loading of modules: once for all files.
		isolate: false,
		testTimeout: 60_000,
	},
});
