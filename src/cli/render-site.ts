import { join } from 'node:path';
import process from 'node:process';
import { limitNativeMemory } from '../integrations/unused-memory.ts';
import type { PaperWanted } from '../sources/paper-wanted.ts';
import { takeMessages } from './astro-log.ts';

interface Rendering {
	readonly root: string;
	readonly bookDir: string;
	readonly site: string;
	readonly cache: string;
	/** What is made of the pages that are printed; without it there are none. */
	readonly paper?: PaperWanted;
}

/**
 * Renders every page with Astro, in this process, into `site`.
 * @throws whatever Astro throws, and an error for what it only logs: a page that is missing or empty is never passed over.
 */
export async function renderSite({ root, bookDir, site, cache, paper = null }: Rendering): Promise<void> {
	prepareAstro({ root, bookDir, paper });
	const { build } = await import('astro');
	takeMessages();
	await build({
		root,
		outDir: site,
		cacheDir: cache,
		logLevel: 'warn',
		logger: { entrypoint: join(import.meta.dirname, 'astro-log.ts') },
	});
	const [error] = takeMessages().filter((message) => message.level === 'error');
	if (error) throw new Error(`Astro reported a fault and went on: ${error.text}`);
}

/**
 * The environment that Astro and our own pages read: the book’s folder, which papers are made, how its bundler keeps memory, no telemetry, no look for newer versions.
 * `bookDir` is absolute.
 */
export function prepareAstro({ root, bookDir, paper = null }: Pick<Rendering, 'root' | 'bookDir' | 'paper'>): void {
	// Astro looks for some packages, and keeps some files, in the working directory, whatever its root is.
	process.chdir(root);
	process.env['BRIEFBOOK_DIR'] = bookDir;
	if (paper === null) delete process.env['BRIEFBOOK_PAPER'];
	else process.env['BRIEFBOOK_PAPER'] = paper === 'all' ? '1' : paper;
	limitNativeMemory();
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
}
