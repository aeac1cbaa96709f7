import type { Browser, Page } from 'playwright-core';
import { loadFontsFirst } from './page-content.ts';
import { hideOnScreen, NO_SCREEN } from './screen-layout.ts';

/** A print page in the browser, with all its fonts. */
export interface PaperPage {
	readonly page: Page;
	/** The addresses that the page asked for and did not get, in order. */
	readonly refused: ReadonlySet<string>;
	close(): Promise<void>;
}

/** Long enough for a book of thousands of pages on a busy machine. */
const PATIENCE_MS = 600_000;

/** How the browser words that a page of a site may not read files of this machine, or what the page's own policy forbids. */
const REFUSALS = [
	/Not allowed to load local resource: (\S+)/,
	/(?:Refused to|Loading|Framing|Connecting|Applying|Executing).*?'([^']+)'.*(?:Content Security Policy|violates)/,
];

/**
 * Opens a print page. It gets what its own site answers, and nothing else: every other request is refused and written down. No
 * script of the page runs. It is hidden.
 */
export async function openPaperPage(browser: Browser, address: string): Promise<PaperPage> {
	const { origin } = new URL(address);
	const context = await browser.newContext({
		javaScriptEnabled: false,
		serviceWorkers: 'block',
		acceptDownloads: false,
		viewport: NO_SCREEN,
	});
	context.setDefaultTimeout(PATIENCE_MS);
	const refused = new Set<string>();
	await context.route(
		(url) => url.origin !== origin,
		(route) => {
			refused.add(route.request().url());
			return route.abort('blockedbyclient');
		},
	);
	const page = await context.newPage();
	page.on('requestfailed', (request) => refused.add(request.url()));
	page.on('response', (response) => {
		if (response.status() >= 400) refused.add(response.url());
	});
	page.on('console', (message) => {
		for (const refusal of REFUSALS) {
			const url = refusal.exec(message.text())?.[1];
			if (url) refused.add(url);
		}
	});
	await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
	await page.goto(address, { waitUntil: 'commit' });
	await hideOnScreen(page);
	await page.waitForLoadState('load');
	await page.evaluate(loadFontsFirst);
	return { page, refused, close: () => context.close() };
}
