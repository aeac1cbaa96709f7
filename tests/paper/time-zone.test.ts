import { join } from 'node:path';
import process from 'node:process';
import { expect, vi } from 'vitest';
import { openBrowser } from '../../src/integrations/paper/browser.ts';
import { project } from '../browser/harness/build-shipped-book.ts';
import { bookOf } from './page.ts';
import { printed, printWith, test } from './print.ts';

// Room for a busy machine: a browser prints.
vi.setConfig({ testTimeout: 120_000 });

test('time zone and language of the machine change nothing', async ({ print, onTestFinished }) => {
	const here = printed(await print(bookOf(2)));
	vi.stubEnv('TZ', 'Asia/Tehran');
	vi.stubEnv('LANG', 'tr_TR.UTF-8');
	vi.stubEnv('LC_ALL', 'tr_TR.UTF-8');
	const elsewhere = await openBrowser(join(project, '.briefbook'));
	onTestFinished(async () => {
		vi.unstubAllEnvs();
		await elsewhere.close();
	});
	expect(process.env['TZ']).toBe('Asia/Tehran');
	expect(Buffer.from(printed(await printWith(elsewhere, bookOf(2)))).equals(Buffer.from(here))).toBe(true);
});
