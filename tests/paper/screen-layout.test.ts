import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { readDestinations } from '../../src/integrations/paper/destinations.ts';
import { nameDestinations } from '../../src/integrations/paper/page-content.ts';
import { openPaperPage } from '../../src/integrations/paper/paper-page.ts';
import { printPage } from '../../src/integrations/paper/print-page.ts';
import { hideAgain, showAsOnPaper } from '../../src/integrations/paper/screen-layout.ts';
import { openPdf } from './checks/opened.ts';
import { pageTexts } from './checks/texts.ts';
import { bookOf, PICTURE } from './page.ts';
import { printed, serveMain, test } from './print.ts';

// Room for a busy machine: a browser prints.
vi.setConfig({ testTimeout: 120_000 });

/** Opens a print page as a paper is printed from it. */
function withPage(browser: Browser, use: (page: Page) => Promise<void>): Promise<void> {
	return serveMain(bookOf(2), async (address) => {
		const { page, close } = await openPaperPage(browser, address);
		await use(page);
		await close();
	});
}

/** How wide a paragraph lies, in pixels; 0 when nothing is laid out. */
const width = (page: Page): Promise<number> =>
	page.evaluate(() => document.querySelector('p')?.getBoundingClientRect().width ?? 0);

test('a page is laid out on the screen only where it is asked to, and then as wide as the text on paper', async ({
	browser,
	skip,
}) => {
	if (typeof browser === 'string') return skip(browser);
	await withPage(browser, async (page) => {
		expect(await width(page)).toBe(0);
		await showAsOnPaper(page, 'a4');
		// 210 mm without two margins of 22.
		expect(await width(page)).toBeCloseTo((166 / 25.4) * 96, 0);
		await hideAgain(page);
		expect(await width(page)).toBe(0);
	});
});

test('what is measured has the pages and places of what is kept, and nothing on them', async ({ browser, skip }) => {
	if (typeof browser === 'string') return skip(browser);
	await withPage(browser, async (page) => {
		await page.evaluate(nameDestinations, ['chapter-1', 'chapter-2', 'chapter-2-more-p12', 'index']);
		const [measured, kept] = [await printPage(page, 'measure'), await printPage(page, 'keep')];
		const [few, all] = await Promise.all([measured, kept].map((bytes) => PDFDocument.load(bytes)));
		expect(few?.getPageCount()).toBe(all?.getPageCount());
		const places = readDestinations(few as PDFDocument);
		expect(places.size).toBe(4);
		const whole = readDestinations(all as PDFDocument);
		for (const [name, index] of places) expect([name, whole.get(name)]).toEqual([name, index]);
		const texts = await pageTexts(await openPdf(measured));
		expect(texts.map(({ all: text }) => text).join('')).not.toContain('harbour');
		expect((await pageTexts(await openPdf(kept))).map(({ all: text }) => text).join('')).toContain('harbour');
	});
});

test('a picture that waits until it comes into sight is printed all the same', async ({ print }) => {
	const picture = `<p><img src="${PICTURE}" alt="A crane" width="200" height="100" loading="lazy" decoding="async"></p>`;
	const main = `${bookOf(1)}<section data-part="x" id="x" data-title="X"><h1>X</h1>${picture}</section>`;
	const doc = await PDFDocument.load(printed(await print(main)));
	const images = doc.context
		.enumerateIndirectObjects()
		.filter(
			([, object]) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
		);
	expect(images).not.toEqual([]);
});
