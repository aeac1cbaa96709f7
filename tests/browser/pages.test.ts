import { pathToFileURL } from 'node:url';
import { describe, expect, inject } from 'vitest';
import { pages } from '../../src/book/href.ts';
import { test } from './harness/browser-test.ts';
import { pageKinds } from './harness/page-kinds.ts';

const site = inject('site');
const kinds = pageKinds(site.dir);
const places: [place: string, address: string][] = [
	['at the root of a host', site.atRoot],
	['below /x/y/', site.below],
	['opened from disk', `${pathToFileURL(site.dir).href}/`],
];

describe.for(places)('%s', ([, address]) => {
	// The page for what is not found can stand anywhere below a root, and so assumes one.
	const here = kinds.filter(([, path]) => address === site.atRoot || path !== pages.notFound);

	test.for(here)('the page “%s” has its text, its style and its type', async ([, path], { open }) => {
		const page = await open(address + path);
		expect(await page.locator('main h1').innerText()).not.toBe('');
		const { family, loaded, paper } = await page.evaluate(async () => {
			await document.fonts.ready;
			return {
				family: getComputedStyle(document.querySelector('main') as Element).fontFamily,
				loaded: [...document.fonts].filter(({ status }) => status === 'loaded').map((face) => face.family),
				paper: getComputedStyle(document.documentElement).backgroundColor,
			};
		});
		expect(family).toContain('Source Serif 4 Variable');
		expect(loaded).toContain('Source Serif 4 Variable');
		expect(paper).toBe('rgb(255, 254, 251)');
	});
});

test.for(kinds)('the page “%s” does not scroll sideways in any window', async ([, path], { open }) => {
	const page = await open(site.atRoot + path);
	for (const width of [375, 768, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		const { over, by } = await page.evaluate(() => {
			const wide = [...document.querySelectorAll('body *')].filter(
				(element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !element.closest('.scroll'),
			);
			return {
				over: (document.scrollingElement as Element).scrollWidth - innerWidth,
				by: wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
			};
		});
		expect(over, `${width} pixels: ${by.join('\n')}`).toBeLessThanOrEqual(0);
	}
});

test('what is not there is answered with the page that says so, at any depth', async ({ open }) => {
	const page = await open(`${site.atRoot}entities/nobody/index.html`, { tolerate: /404/ });
	expect(await page.title()).toContain('no such page');
	await page.locator('header.bar a.bar-name').click();
	await page.waitForURL(`${site.atRoot}index.html`);
});
