import type { KnipConfig } from 'knip';

const importsOf = (css: string): string =>
	[...css.matchAll(/@import\s+["']([^"']+)["']/g)].map(([, path]) => `import '${path}';`).join('\n');

const config: KnipConfig = {
	entry: [
		'src/cli/main.ts',
		// Astro imports it by its path, as the destination of its log.
		'src/cli/astro-log.ts',
		'src/scripts/*.ts',
		'src/pages/**/*.{astro,ts,mdx}',
		// Read by its path, for the EPUB.
		'src/styles/epub.css',
		// Run in a mount namespace of its own by the test beside it.
		'tests/campaign/full-disk.ts',
		// Each is a process of its own, started by bench/run.ts.
		'bench/*.ts',
	],
	project: ['bin/**/*.cjs', 'src/**/*.{ts,astro,css,mdx}', 'tests/**/*.ts', 'bench/**/*.ts'],
	vitest: {
		config: ['vitest.config.ts', 'tests/campaign/vitest.config.ts', 'tests/campaign/mutation/vitest.config.ts'],
	},
	stryker: { config: ['tests/campaign/mutation/stryker.config.ts'] },
	// The types of what a function takes and returns are exported with it.
	ignoreExportsUsedInFile: true,
	// The first is run by name through bin/briefbook.cjs --tool, the second found by name by src/integrations/paper/packaged-chromium.ts. The patterns of a language are imported by its tag.
	ignoreDependencies: ['@biomejs/biome', '@sparticuz/chromium', 'hyphen'],
	// Of the system, in tests.
	ignoreBinaries: ['mount', 'du', 'mkfifo'],
	compilers: { css: importsOf },
};

export default config;
