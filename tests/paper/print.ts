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
	/** Of `<main>`. */
	readonly attributes?: string;
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
		return (main = bookOf(3), { attributes, page = printPage(main, attributes), ...change } = {}) => {
			if (typeof browser === 'string') throw new Error(browser);
			return printWhole(browser, page, change);
		};
	});

async function printWhole(browser: Browser, page: string, change: Partial<PaperJob>): Promise<PaperResult> {
	const folder = mkdtempSync(join(tmpdir(), 'briefbook-paper-'));
	const server = await serveSite(plantSite(folder, page), { port: 0 });
	try {
		const job = { site: server.url, path: PRINT_PAGE, paper: 'a4', metadata, progress: () => {}, ...change } as const;
		return await printPaper(browser, job);
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
