import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { page as pageNamed } from '../../src/book/href.ts';
import { test } from './harness/browser-test.ts';

const { atRoot } = inject('site');
const figures = ['timeline', 'network', 'matrix'] as const;
const addressOf = (name: (typeof figures)[number]): string => atRoot + pageNamed(name);

/** Texts of the figure that stand on another, or leave the drawing, as the browser has set them. */
function misplacedTexts(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		await document.fonts.ready;
		const svg = document.querySelector<SVGSVGElement>('.plot svg');
		const frame = svg?.viewBox.baseVal;
		const texts = [...document.querySelectorAll<SVGTextElement>('.plot svg text')];
		const boxes = texts.map((text) => ({ name: text.textContent?.trim(), box: text.getBBox() }));
		return boxes.flatMap(({ name, box }, i) => [
			...boxes
				.slice(i + 1)
				.filter(
					({ box: other }) =>
						box.x < other.x + other.width &&
						other.x < box.x + box.width &&
						box.y + 3 < other.y + other.height - 3 &&
						other.y + 3 < box.y + box.height - 3,
				)
				.map((other) => `“${name}” meets “${other.name}”`),
			...(frame && (box.x < -0.5 || box.x + box.width > frame.width + 0.5 || box.y + box.height > frame.height + 0.5)
				? [`“${name}” leaves the drawing`]
				: []),
		]);
	});
}

describe.for(figures)('the figure of the page “%s”', (name) => {
	test('is set without collisions in the fonts of the site', async ({ open }) => {
		expect(await misplacedTexts(await open(addressOf(name)))).toEqual([]);
	});

	test('is drawn, named and followed without JavaScript', async ({ open }) => {
		const page = await open(addressOf(name), { javaScriptEnabled: false });
		const figure = page.locator('.plot');
		expect(await figure.locator('svg').isVisible()).toBe(true);
		const links = figure.getByRole('link');
		const target = await links.first().getAttribute('href');
		await links.first().focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(new URL(target as string, addressOf(name)).href);
	});

	test('every link has a name of its own words', async ({ open }) => {
		const page = await open(addressOf(name));
		const names = await page
			.locator('.plot svg a')
			.evaluateAll((links) => links.map((link) => link.querySelector('title')?.textContent));
		expect(names.length).toBeGreaterThan(20);
		const last = names.at(-1) as string;
		expect(await page.locator('.plot').getByRole('link', { name: last, exact: true }).count()).toBeGreaterThan(0);
	});

	test('has no text of its own for the search index, and says where its rows stand', async ({ open }) => {
		const page = await open(addressOf(name));
		expect(await page.locator('.plot').getAttribute('data-pagefind-ignore')).toBe('');
		expect(await page.locator('.plot svg').getAttribute('aria-label')).toMatch(/say the same in words\.|says the same/);
		expect(await page.locator('main :is(table, dl) a').count()).toBeGreaterThan(20);
	});
});

describe.for(['timeline', 'network'] as const)('on a phone the figure of the page “%s”', (name) => {
	test('scrolls in its own box', async ({ open }) => {
		const page = await open(addressOf(name), { viewport: { width: 375, height: 800 } });
		const { inside, page: whole } = await page.evaluate(() => {
			const box = document.querySelector('.plot .scroll') as HTMLElement;
			return { inside: box.scrollWidth - box.clientWidth, page: document.documentElement.scrollWidth - innerWidth };
		});
		expect(inside).toBeGreaterThan(100);
		expect(whole).toBe(0);
	});
});

test('on a phone the overview of positions gives way to the list of cells', async ({ open }) => {
	const page = await open(addressOf('matrix'), { viewport: { width: 375, height: 800 } });
	expect(await page.locator('.plot').isVisible()).toBe(false);
	expect(await page.locator('table.stacks').first().isVisible()).toBe(true);
});

test('the chapter that tells the war shows its timeline within the line', async ({ open }) => {
	const page = await open(`${atRoot}brief/the-twelve-day-war/index.html`);
	expect(await misplacedTexts(page)).toEqual([]);
	const plot = await page.locator('.plot').boundingBox();
	const text = await page.locator('.text').boundingBox();
	expect(plot?.width).toBeLessThanOrEqual((text?.width ?? 0) + 1);
});
