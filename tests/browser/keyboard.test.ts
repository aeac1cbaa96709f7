import { expect, inject } from 'vitest';
import { test } from './harness/browser-test.ts';

const { atRoot } = inject('site');

test('the first stop of the Tab key skips to the text', async ({ open }) => {
	const page = await open(`${atRoot}brief/index.html`);
	await page.keyboard.press('Tab');
	const skip = page.locator(':focus');
	expect(await skip.innerText()).toBe('Skip to the text');
	const box = await skip.boundingBox();
	expect(box?.x).toBeGreaterThanOrEqual(0);
	expect(box?.y).toBeGreaterThanOrEqual(0);
	await page.keyboard.press('Enter');
	expect(await page.locator(':focus').getAttribute('id')).toBe('main');
	await page.keyboard.press('Tab');
	expect(await page.locator('main :focus').count()).toBe(1);
});

test.for(['light', 'dark'] as const)('in %s colours the focus is seen at every stop', async (colorScheme, { open }) => {
	const page = await open(`${atRoot}brief/index.html`, { colorScheme });
	const stops = await page.locator('a[href]:visible, button:visible, summary:visible').count();
	for (let stop = 0; stop < stops; stop += 1) {
		await page.keyboard.press('Tab');
		const { outline, html } = await page.locator(':focus').evaluate((element) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return { outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth), html: element.outerHTML };
		});
		expect(outline, html).toBeGreaterThanOrEqual(2);
	}
});

test('a chosen theme holds on other pages and later, against the system’s', async ({ open }) => {
	const page = await open(`${atRoot}index.html`, { colorScheme: 'dark' });
	const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const theme = page.getByRole('button', { name: /Colour theme/ });
	const dark = await paper();
	await theme.click();
	expect(await theme.innerText()).toContain('Light');
	const light = await paper();
	expect(light).not.toBe(dark);
	await page.goto(`${atRoot}brief/index.html`);
	expect(await paper()).toBe(light);
	await page.reload();
	expect(await paper()).toBe(light);
	await theme.click();
	expect(await paper()).toBe(dark);
	await theme.click();
	expect(await theme.innerText()).toContain('Auto');
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await paper()).toBe(light);
});
