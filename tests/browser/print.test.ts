import { expect, inject } from 'vitest';
import { openPdf } from '../paper/checks/opened.ts';
import { pageTexts } from '../paper/checks/texts.ts';
import { test } from './harness/browser-test.ts';
import { pageKinds } from './harness/page-kinds.ts';

const { dir, atRoot } = inject('site');
/** A4 less the margins of the page, at 96 pixels an inch. */
const TEXT_WIDTH = Math.round(((210 - 44) / 25.4) * 96);

test.for(pageKinds(dir))('the page “%s” prints light, whole and without controls', async ([, path], { open }) => {
	const dark = { origin: new URL(atRoot).origin, localStorage: [{ name: 'briefbook-theme', value: 'dark' }] };
	const page = await open(atRoot + path, {
		colorScheme: 'dark',
		storageState: { cookies: [], origins: [dark] },
		viewport: { width: TEXT_WIDTH, height: 1000 },
	});
	expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
	await page.emulateMedia({ media: 'print' });
	const printed = await page.evaluate(() => {
		const seen = (selector: string) =>
			[...document.querySelectorAll(selector)]
				.filter((element) => element.checkVisibility())
				.map((element) => element.className);
		const { backgroundColor, color } = getComputedStyle(document.documentElement);
		return {
			controls: seen('.bar, nav, button, input, summary, .skip'),
			folded: [...document.querySelectorAll('main details > :not(summary)')].filter(
				(element) => element.parentElement?.checkVisibility() && !element.checkVisibility(),
			).length,
			backgroundColor,
			color,
			over: (document.scrollingElement as Element).scrollWidth - innerWidth,
		};
	});
	expect(printed).toEqual({
		controls: [],
		folded: 0,
		backgroundColor: 'rgb(255, 255, 255)',
		color: 'rgb(0, 0, 0)',
		over: 0,
	});
});

test('the matrix is printed on sheets that lie across, none of them empty', async ({ open }) => {
	const page = await open(`${atRoot}matrix/index.html`);
	const opened = await openPdf(await page.pdf({ preferCSSPageSize: true }));
	expect(opened.doc.getPages().filter((sheet) => sheet.getWidth() < sheet.getHeight())).toEqual([]);
	const lengths = (await pageTexts(opened)).map(({ all }) => all.length);
	expect(lengths.length).toBeGreaterThan(1);
	expect(lengths.slice(0, -1).filter((length) => length < 300)).toEqual([]);
});
