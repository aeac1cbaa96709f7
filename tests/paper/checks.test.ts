import { expect, vi } from 'vitest';
import { printPage as printAsItStands } from '../../src/integrations/paper/print-page.ts';
import { faultsOf } from './checks/all-faults.ts';
import { openPdf } from './checks/opened.ts';
import { bookOf } from './page.ts';
import { serveMain, test } from './print.ts';

// Room for a busy machine: a browser prints.
vi.setConfig({ testTimeout: 120_000 });

test('what the browser prints by itself fails the checks, each in its way', async ({ browser, skip }) => {
	if (typeof browser === 'string') return skip(browser);
	const page = await browser.newPage();
	const body = `${bookOf(1).replace('<h1>Index<', '<h1>Register<')}<section data-part="x" id="x"><h1>X</h1><h3>Skipped</h3><figure><p>A crane</p></figure>
		<p><code>Lent letters</code></p></section>`;
	const faults = await serveMain(body, async (address) => {
		await page.goto(address);
		return faultsOf(await openPdf(await printAsItStands(page, 'keep')));
	});
	await page.close();
	for (const fault of [
		...['5: XMP lacks the mark of PDF/UA-1', '7.1: XMP lacks the title', '7.1: Em has no role'],
		...['7.2: a list item holds Link', '7.3: a figure has no alternative text', '7.18.5: a link has no description'],
		...['7.4: a heading of level 3 follows one of level 1', 'the bookmarks are not shown'],
		...['the bookmarks go deeper than two levels', 'no page number is found in what a bookmark calls “Index”'],
		...[
			expect.stringMatching(/^page 1: \d+ paintings without a mark$/),
			expect.stringMatching(/is not a subset of a known font$/),
		],
		expect.stringMatching(/link “.*000” leads to page/),
	]) {
		expect(faults).toContainEqual(fault);
	}
});
