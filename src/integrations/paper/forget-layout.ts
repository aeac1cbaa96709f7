import type { Page } from 'playwright-core';

/** Has the browser drop what it keeps of the print before, which is hundreds of megabytes of a long book: for a page that is hidden now. */
export async function forgetLayout(page: Page): Promise<void> {
	// Whoever asks for a height makes the browser notice that nothing is shown.
	await page.evaluate(() => document.body.offsetHeight);
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	await session.detach();
}
