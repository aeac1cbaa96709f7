import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, inject } from 'vitest';
import { watch } from './watch.ts';

const PATIENCE_MS = 20_000;
const WINDOW = { width: 1280, height: 800 };

interface Visit extends BrowserContextOptions {
	/** What this test expects to go wrong. */
	readonly tolerate?: RegExp;
}

/** Opens an address in a window, and waits until the page has loaded. */
export type Open = (address: string, visit?: Visit) => Promise<Page>;

/** The windows of a test file, by their options: a new one costs more than most tests. */
type Windows = Map<string, Page>;

/** The windows of a test file, or why there is no browser for them. */
interface Screen {
	readonly browser: Browser | string;
	readonly windows: Windows;
	/** Hears of every fault of every page. */
	report: (fault: string) => void;
}

/**
 * A test that is given `open`. It fails when any page that it opened logs an error or a warning, breaks the security policy,
 * asks for something that is not there, or asks another origin for anything.
 */
export const test = base
	// biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
	.extend('screen', { scope: 'file' }, async ({}, { onCleanup }): Promise<Screen> => {
		const given = inject('browser');
		const browser = 'missing' in given ? given.missing : await chromium.connect(given.endpoint);
		if (typeof browser !== 'string') onCleanup(() => browser.close());
		return { browser, windows: new Map(), report: () => {} };
	})
	.extend('open', async ({ screen, skip }, { onCleanup }): Promise<Open> => {
		const { browser } = screen;
		if (typeof browser === 'string') return skip(browser);
		const faults: string[] = [];
		let tolerated = /(?!)/;
		screen.report = (fault) => {
			if (!tolerated.test(fault)) faults.push(fault);
		};
		onCleanup(() => {
			screen.report = () => {};
			if (faults.length > 0) throw new Error(`The pages have faults:\n${faults.join('\n')}`);
		});
		return async (address, { tolerate, ...options } = {}) => {
			if (tolerate) tolerated = tolerate;
			const page = await windowFor(screen, browser, options);
			await page.goto(address);
			return page;
		};
	});

async function windowFor(screen: Screen, browser: Browser, options: BrowserContextOptions): Promise<Page> {
	const key = JSON.stringify(options);
	const page = screen.windows.get(key) ?? (await newWindow(screen, browser, options));
	screen.windows.set(key, page);
	await page.setViewportSize(options.viewport ?? WINDOW);
	await page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? 'light' });
	return page;
}

async function newWindow(screen: Screen, browser: Browser, options: BrowserContextOptions): Promise<Page> {
	const context = await browser.newContext(options);
	context.setDefaultTimeout(PATIENCE_MS);
	watch(context, (fault) => screen.report(fault));
	return context.newPage();
}
