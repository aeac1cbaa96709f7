import { join } from 'node:path';
import process from 'node:process';
import { takeMessages } from './astro-log.ts';

interface Rendering {
	readonly root: string;
	readonly bookDir: string;
	readonly site: string;
	readonly cache: string;
	/** Whether the pages that are printed are made too. */
	readonly paper?: boolean;
}

/**
 * Renders every page with Astro, in this process, into `site`.
 * @throws whatever Astro throws, and an error for what it only logs: a page that is missing or empty is never passed over.
 */
export async function renderSite({ root, bookDir, site, cache, paper = false }: Rendering): Promise<void> {
	prepareAstro(bookDir, paper);
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

/** The environment that Astro and our own pages read: the book’s folder, whether paper is made, no telemetry, no look for newer versions. */
export function prepareAstro(bookDir: string, paper = false): void {
	process.env['BRIEFBOOK_DIR'] = bookDir;
	if (paper) process.env['BRIEFBOOK_PAPER'] = '1';
	else delete process.env['BRIEFBOOK_PAPER'];
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
}
