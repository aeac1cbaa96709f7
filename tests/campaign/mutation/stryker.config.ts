import type { Stryker } from '@stryker-mutator/core';
import { chosen } from './groups.ts';

const { name, mutate } = chosen();

const options: ConstructorParameters<typeof Stryker>[0] = {
	testRunner: 'vitest',
	plugins: ['@stryker-mutator/vitest-runner'],
	vitest: { configFile: 'tests/campaign/mutation/vitest.config.ts', related: false },
	coverageAnalysis: 'perTest',
	mutate: [...mutate],
	ignoreStatic: true,
	ignorePatterns: ['/audit', '/bench', '/dist', '/public', '/src/content', '.astro', '.briefbook'],
	tempDirName: `.briefbook/mutation/${name}`,
	incremental: true,
	incrementalFile: `.briefbook/mutation/${name}.json`,
	allowEmpty: true,
	reporters: ['clear-text'],
	clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
	thresholds: { high: 95, low: 90, break: 90 },
};

export default options;
