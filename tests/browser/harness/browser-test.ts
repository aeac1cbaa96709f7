import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, inject } from 'vitest';

const PATIENCE_MS = 10_000;

interface Visit extends BrowserContextOptions {
	/** What this test expects to go wrong. */
	readonly tolerate?: RegExp;
}

/** Opens an address in a window of its own, and waits until the page has loaded. */
export type Open = (address: string, visit?: Visit) => Promise<Page>;

/**
 * A test that is given `open`. It fails when any page that it opened logs an error or a warning, breaks the security policy,
 * asks for something that is not there, or asks another origin for anything.
 */
export const test = base
	// biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
	.extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser | string> => {
		const given = inject('browser');
		if ('missing' in given) return given.missing;
		const browser = await chromium.connect(given.endpoint);
		onCleanup(() => browser.close());
		return browser;
	})
	.extend('open', async ({ browser, skip }, { onCleanup }): Promise<Open> => {
		if (typeof browser === 'string') return skip(browser);
		const contexts: BrowserContext[] = [];
		const faults: string[] = [];
		onCleanup(async () => {
			for (const context of contexts) await context.removeAllListeners('requestfailed').close();
			if (faults.length > 0) throw new Error(`The pages have faults:\n${faults.join('\n')}`);
		});
		return async (address, { tolerate, ...options } = {}) => {
			const context = await browser.newContext(options);
			contexts.push(context);
			context.setDefaultTimeout(PATIENCE_MS);
			watch(context, new URL(address), (fault) => {
				if (!tolerate?.test(fault)) faults.push(fault);
			});
			const page = await context.newPage();
			await page.goto(address);
			return page;
		};
	});

function watch(context: BrowserContext, { origin, protocol }: URL, report: (fault: string) => void): void {
	context.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning')
			report(`${message.page()?.url()} logs: ${message.text()}`);
	});
	context.on('weberror', (error) => report(`${error.page()?.url()} throws: ${error.error().message}`));
	context.on('requestfailed', (request) => report(`${request.url()} fails: ${request.failure()?.errorText}`));
	context.on('response', (response) => {
		if (response.status() >= 400) report(`${response.url()} answers ${response.status()}`);
	});
	context.on('request', (request) => {
		const url = new URL(request.url());
		const own = protocol === 'file:' ? url.protocol === 'file:' : url.origin === origin;
		if (!own && url.protocol !== 'data:' && url.protocol !== 'blob:') report(`${request.url()} leaves the site`);
	});
}
