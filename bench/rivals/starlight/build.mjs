import starlight from '@astrojs/starlight';
import { build } from 'astro';

/** Builds the site in the folder that the argument names, as `astro build` does, without its messages. */
await build({
	root: process.argv[2],
	cacheDir: './cache',
	configFile: false,
	// A sidebar that lists every page would double its time; an empty one is the kindest to it.
	integrations: [starlight({ title: 'A generated book', sidebar: [] })],
	logLevel: 'error',
});
