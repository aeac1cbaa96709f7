import type { Browser } from 'playwright-core';
import { openBrowser } from '../integrations/paper/browser.ts';
import { UsageError } from '../issues/usage-error.ts';
import type { Effects } from './effects.ts';
import { workFolder } from './publish/work-folder.ts';

/** There is no browser to print with. */
export class NoBrowser extends UsageError {}

/**
 * Opens a browser for a job and closes it in any case. The job is given a promise that rejects as soon as the user asks to end.
 * @throws NoBrowser; UsageError when the user asks to end.
 */
export async function withBrowser<Result>(
	effects: Effects,
	job: (browser: Browser, interrupted: Promise<never>) => Promise<Result>,
): Promise<Result> {
	const interrupted = effects.interrupted().then((): never => {
		throw new UsageError('The command was interrupted.', 'What was published before is untouched.');
	});
	// Whoever awaits it hears of it; an interruption after the end is nobody’s.
	interrupted.catch(() => {});
	const browser = await openBrowser(workFolder(effects.root)).catch((error: unknown) => {
		throw error instanceof UsageError ? new NoBrowser(error.message, error.mend, { cause: error }) : error;
	});
	try {
		return await job(browser, interrupted);
	} finally {
		await browser.close();
	}
}
