import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { test as base } from 'vitest';
import { serveSite } from '../../src/cli/site-server.ts';
import { openBrowser } from '../../src/integrations/paper/browser.ts';
import { type PaperJob, type PaperResult, printPaper } from '../../src/integrations/paper/print-paper.ts';
import { UsageError } from '../../src/issues/usage-error.ts';
import { project } from '../browser/harness/build-shipped-book.ts';
import { bookOf, PRINT_PAGE, plantSite, printPage } from './page.ts';

export const metadata = {
	title: 'The cranes of Vell',
	authors: ['Ada Marr'],
	description: 'Two reports on a harbour.',
	language: 'en',
	date: new Date('2024-05-31T00:00:00.000Z'),
};

interface Change extends Partial<PaperJob> {
	/** The whole page. */
	readonly page?: string;
}

/** Prints the page of a site whose `<main>` holds this. */
export type Print = (main?: string, change?: Change) => Promise<PaperResult>;

/** A test that is given `print`, by one browser a file. Without a browser it is skipped, and fails in CI. */
export const test = base
	// biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
	.extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser | string> => {
		try {
			const browser = await openBrowser(join(project, '.briefbook'));
			onCleanup(() => browser.close());
			return browser;
		} catch (error) {
			if (!(error instanceof UsageError) || process.env['CI']) throw error;
			return error.message;
		}
	})
	.extend('print', { scope: 'file' }, async ({ browser }): Promise<Print> => {
		return (main = bookOf(3), { page = printPage(main), ...change } = {}) => {
			if (typeof browser === 'string') throw new Error(browser);
			return printWhole(browser, page, change);
		};
	});

/** Prints with a browser of one’s own. */
export function printWith(browser: Browser, main: string): Promise<PaperResult> {
	return printWhole(browser, printPage(main), {});
}

function printWhole(browser: Browser, page: string, change: Partial<PaperJob>): Promise<PaperResult> {
	return serve(page, (site) =>
		printPaper(browser, { site, path: PRINT_PAGE, paper: 'a4', metadata, progress: () => {}, ...change }),
	);
}

/** Serves a print page with this in its `<main>` for as long as something is done with it. */
export function serveMain<Result>(main: string, use: (address: string) => Promise<Result>): Promise<Result> {
	return serve(printPage(main), (site) => use(new URL(PRINT_PAGE, site).href));
}

async function serve<Result>(page: string, use: (site: string) => Promise<Result>): Promise<Result> {
	const folder = mkdtempSync(join(tmpdir(), 'briefbook-paper-'));
	const server = await serveSite(plantSite(folder, page), { port: 0 });
	try {
		return await use(server.url);
	} finally {
		await server.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The bytes of what was printed. */
export function printed(result: PaperResult): Uint8Array {
	if ('issues' in result) throw new Error(`Nothing was printed: ${JSON.stringify(result.issues)}`);
	return result.printed.bytes;
}
