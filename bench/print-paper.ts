import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../src/cli/site-server.ts';
import { openBrowser } from '../src/integrations/paper/browser.ts';
import { printPaper } from '../src/integrations/paper/print-paper.ts';

/** Prints one page of a site by one way: `print-paper.ts <way> <site> <path> <file>`. A process of its own, so that it can be measured. */
const [way = '', site = '', path = '', file = ''] = process.argv.slice(2);

const metadata = { title: 'A generated book', authors: ['Nobody'], description: '', language: 'en', date: new Date(0) };
const PATIENCE_MS = 300_000;

/** The page is laid out in the browser by a script, which says when it has done. */
async function printLaidOut(browser: Browser, address: string, done: string): Promise<Uint8Array> {
	const page: Page = await browser.newPage();
	page.setDefaultTimeout(PATIENCE_MS);
	const fault = new Promise<never>((_, fail) => page.once('pageerror', fail));
	await page.goto(address);
	await Promise.race([fault, page.waitForFunction(done, null, { polling: 500 })]);
	return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

async function print(browser: Browser, origin: string): Promise<Uint8Array> {
	if (way === 'pagedjs') return printLaidOut(browser, new URL(path, origin).href, 'window.pagedIsDone === true');
	if (way === 'vivliostyle') {
		const viewer = `${origin}vivliostyle/index.html#src=${new URL(path, origin).href}&renderAllPages=true&spread=false`;
		return printLaidOut(browser, viewer, "window.coreViewer?.readyState === 'complete'");
	}
	const result = await printPaper(browser, { site: origin, path, paper: 'a4', metadata, progress: () => {} });
	if ('issues' in result) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
	return result.printed.bytes;
}

const server = await serveSite(site, { port: 0 });
const browser = await openBrowser(join(resolve(import.meta.dirname, '..'), '.briefbook'));
try {
	writeFileSync(file, await print(browser, server.url));
} finally {
	await browser.close();
	await server.close();
}
