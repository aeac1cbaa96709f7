import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import type { Browser, LaunchOptions } from 'playwright-core';
import { UsageError } from '../../issues/usage-error.ts';
import { installedBrowsers } from './installed-browsers.ts';
import { hasPackagedChromium, packagedChromium } from './packaged-chromium.ts';

/**
 * Nothing here weakens what a page may do. No proxy, no names: whatever a page asks for, the browser reaches this machine alone.
 * Hinting would fit letters to a screen’s pixels, and lines would break differently on paper.
 */
const ARGUMENTS = [
	'--disable-gpu',
	'--font-render-hinting=none',
	'--no-proxy-server',
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

const INSTALL = 'install Google Chrome, Microsoft Edge or Chromium, or name one with CHROME_PATH';

type Program = Pick<LaunchOptions, 'executablePath'> & { readonly env?: Record<string, string> };

/**
 * Starts a browser: the one that CHROME_PATH names, else on Linux the one of the npm package, else an installed Chrome, Edge or
 * Chromium.
 * @param work the folder below which the packaged browser is kept, unpacked
 * @param launch what starts it, with the options of Playwright
 * @throws UsageError when there is none that starts.
 */
export async function startProgram<Started>(
	work: string,
	launch: (options: LaunchOptions) => Promise<Started>,
): Promise<Started> {
	const named = process.env['CHROME_PATH'];
	if (named) {
		const failure = `CHROME_PATH names no browser that starts, ${named}: name an installed Chrome, Edge or Chromium, or none.`;
		return attempt(launch, { executablePath: named }, failure);
	}
	const packaged = hasPackagedChromium() ? await packagedChromium(work).catch((error: Error) => error) : null;
	if (packaged !== null && !(packaged instanceof Error))
		return attempt(launch, packaged, `The Chromium of the npm package does not start here: ${INSTALL}.`);
	const { env, platform } = process;
	let reason: unknown = packaged;
	for (const executablePath of installedBrowsers({ platform, env, exists: existsSync })) {
		try {
			return await attempt(launch, { executablePath }, `${executablePath} does not start: ${INSTALL}.`);
		} catch (error) {
			reason = error;
		}
	}
	throw new UsageError(`No browser that starts was found to print with: ${INSTALL}.`, '', { cause: reason });
}

/** A browser for printing; whoever opens it closes it. Interruptions are left to the command. */
export function openBrowser(work: string): Promise<Browser> {
	// An import would first look through its seven megabytes for what it exports, and take half as long again.
	const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core');
	return startProgram(work, (options) =>
		chromium.launch({ ...options, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }),
	);
}

/** In its sandbox where the system has one; root on Linux has none. */
async function attempt<Started>(
	launch: (options: LaunchOptions) => Promise<Started>,
	program: Program,
	failure: string,
): Promise<Started> {
	const options = { ...program, args: ARGUMENTS };
	const isRoot = process.getuid?.() === 0;
	try {
		return await launch({ ...options, chromiumSandbox: !isRoot });
	} catch (sandboxed) {
		if (isRoot) throw new UsageError(failure, '', { cause: sandboxed });
		return launch(options).catch((cause: unknown) => {
			throw new UsageError(failure, '', { cause });
		});
	}
}
