import mdx from '@astrojs/mdx';
import { build } from 'astro';

/** Builds the site in the folder that the argument names, as `astro build` does, without its messages. */
await build({
	root: process.argv[2],
	cacheDir: './cache',
	configFile: false,
	integrations: [mdx()],
	logLevel: 'error',
});
