import type { Stryker } from '@stryker-mutator/core';

type Options = ConstructorParameters<typeof Stryker>[0];

/** How Stryker plants faults into some files, of which the tests in the folder `name` are to find nine in ten. */
export function plantedInto(name: string, mutate: readonly string[]): Options {
	return {
		testRunner: 'vitest',
		plugins: ['@stryker-mutator/vitest-runner'],
		vitest: { configFile: `tests/campaign/mutation/${name}/vitest.config.ts`, related: false },
		coverageAnalysis: 'perTest',
		mutate: [...mutate],
		ignoreStatic: true,
		ignorePatterns: ['/audit', '/bench', '/dist', '/public', '/src/content', '.astro', '.briefbook'],
		concurrency: 2,
		tempDirName: `.briefbook/mutation/${name}`,
		incremental: true,
		incrementalFile: `.briefbook/mutation/${name}.json`,
		allowEmpty: true,
		reporters: ['clear-text'],
		clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
		thresholds: { high: 95, low: 90, break: 90 },
	};
}
