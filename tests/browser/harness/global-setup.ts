import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../../src/cli/site-server.ts';
import { buildShippedBook, project } from './build-shipped-book.ts';
import { startBrowser } from './start-browser.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The built site: its folder, and where it is served. */
		site: { readonly dir: string; readonly atRoot: string; readonly below: string };
		/** Where the browser of this run answers, or why there is none. */
		browser: { readonly endpoint: string } | { readonly missing: string };
	}
}

/**
 * Builds the shipped book once, serves it at the root of a host and below `/x/y/`, and starts one browser for all tests.
 * BRIEFBOOK_TEST_SITE names a site that is built already, for whoever writes tests.
 */
export async function setup({ provide, vitest }: TestProject): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'briefbook-site-'));
	const given = process.env['BRIEFBOOK_TEST_SITE'];
	const dir = given ? resolve(given) : join(folder, 'site');
	const [, browser] = await Promise.all([
		given ? null : buildShippedBook(dir),
		startBrowser(join(project, '.briefbook')),
	]);
	if (typeof browser === 'string') {
		if (process.env['CI']) throw new Error(browser);
		vitest.logger.warn(`The tests in a browser are skipped: ${browser}`);
	}
	const [atRoot, below] = await Promise.all([serveSite(dir, { port: 0 }), serveSite(dir, { port: 0, base: '/x/y/' })]);
	provide('site', { dir, atRoot: atRoot.url, below: below.url });
	provide('browser', typeof browser === 'string' ? { missing: browser } : { endpoint: browser.wsEndpoint() });
	return async () => {
		if (typeof browser !== 'string') await browser.close();
		await Promise.all([atRoot.close(), below.close()]);
		rmSync(folder, { recursive: true, force: true });
	};
}
