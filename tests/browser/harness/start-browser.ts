import process from 'node:process';
import { type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';
import { hasPackagedChromium, packagedChromium } from './packaged-chromium.ts';

const ARGUMENTS = ['--disable-gpu', '--font-render-hinting=none'];

/**
 * Starts the browser of the whole test run: the one that CHROME_PATH names, else the one of the npm package, else an installed
 * Chrome or Edge.
 * @param work the folder below which a packaged browser is kept
 * @returns the browser, or one sentence that says why there is none
 */
export async function startBrowser(work: string): Promise<BrowserServer | string> {
	const named = process.env['CHROME_PATH'];
	if (named) return launch({ executablePath: named }, `The browser at CHROME_PATH does not start: ${named}.`);
	if (hasPackagedChromium()) {
		try {
			return await launch(
				{ ...(await packagedChromium(work)) },
				'The Chromium of the npm package does not start here.',
			);
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		}
	}
	for (const channel of ['chrome', 'msedge']) {
		const server = await launch({ channel }, '');
		if (typeof server !== 'string') return server;
	}
	return 'No browser was found. Install Google Chrome or Microsoft Edge, or name one with CHROME_PATH.';
}

async function launch(options: LaunchOptions, failure: string): Promise<BrowserServer | string> {
	try {
		return await chromium.launchServer({ ...options, args: ARGUMENTS });
	} catch (error) {
		const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
		return failure === '' ? reason : `${failure} ${reason}`;
	}
}
