// @ts-check
import { basename } from 'node:path/posix';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { bookFaults } from './src/integrations/book-faults.ts';
import { clientScripts } from './src/integrations/client-scripts.ts';
import { devAddresses } from './src/integrations/dev-addresses.ts';
import { paperPages } from './src/integrations/paper-pages.ts';
import { bookDir } from './src/sources/book-dir.ts';
import { paperWanted } from './src/sources/paper-wanted.ts';

export default defineConfig({
	output: 'static',
	// Where papers are made alone no page is found but those that are added: there are no others below this folder.
	srcDir: paperWanted() === 'alone' ? './src/pages/print' : './src',
	// A build gets its own output and cache folders from src/cli/render-site.ts.
	outDir: '.briefbook/astro',
	build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	// For the engine's own pages; a book's text never comes this way.
	integrations: [
		mdx({ syntaxHighlight: false }),
		clientScripts(),
		bookFaults(bookDir()),
		devAddresses(bookDir()),
		paperPages(paperWanted() !== null),
	],
	markdown: { syntaxHighlight: false },
	server: { host: '127.0.0.1' },
	vite: {
		build: { assetsInlineLimit: 0 },
		experimental: {
			// Stylesheets and fonts share one folder, so that a bare name holds wherever the site lies.
			renderBuiltUrl: (file, { hostType }) => (hostType === 'css' ? basename(file) : undefined),
		},
	},
});
