import { type BrowserServer, chromium } from 'playwright-core';
import { startProgram } from '../../../src/integrations/paper/browser.ts';
import { UsageError } from '../../../src/issues/usage-error.ts';

/**
 * Starts the browser of the whole test run, the one that books are printed with.
 * @param work the folder below which a packaged browser is kept
 * @returns the browser, or one sentence that says why there is none
 */
export async function startBrowser(work: string): Promise<BrowserServer | string> {
	try {
		return await startProgram(work, (options) => chromium.launchServer(options));
	} catch (error) {
		if (error instanceof UsageError) return `${error.message} ${error.mend}`;
		throw error;
	}
}
