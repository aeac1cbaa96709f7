import { defineConfig } from 'vitest/config';

/** Tests of the finished site: the shipped book is built once, and a browser started, before the first of them. */
const ofTheSite = [
	'tests/browser/**/*.test.ts',
	'tests/html/**/*.test.ts',
	'tests/epub/**/*.test.ts',
	'tests/paper/shipped.test.ts',
];

export default defineConfig({
	test: {
		// Most of the time goes into browsers and other processes: a core kept for the runner would lie idle.
		maxWorkers: '100%',
		projects: [
			{
				test: {
					name: 'plain',
					include: ['tests/**/*.test.ts'],
					// Long campaigns have a configuration of their own: npm run test:campaign.
					exclude: ['tests/campaign/**', ...ofTheSite],
					// Room for a busy machine: some tests start processes.
					testTimeout: 30_000,
					// Modules keep nothing that one test file could leave to the next, and loading them anew took longer than the tests.
					isolate: false,
				},
			},
			{
				test: {
					name: 'site',
					include: ofTheSite,
					globalSetup: 'tests/browser/harness/global-setup.ts',
					testTimeout: 30_000,
				},
			},
		],
	},
});
