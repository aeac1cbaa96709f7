import { describe, expect, inject } from 'vitest';
import { test } from './harness/browser-test.ts';
import { pageKinds } from './harness/page-kinds.ts';

const { dir, atRoot } = inject('site');
const narrow = { javaScriptEnabled: false, viewport: { width: 375, height: 800 } };

describe('without JavaScript', () => {
	test.for(pageKinds(dir))(
		'the page “%s” reads, and offers nothing that needs a script',
		async ([kind, path], { open }) => {
			const page = await open(atRoot + path, narrow);
			expect(await page.locator('h1').isVisible()).toBe(true);
			expect((await page.locator('main').innerText()).length).toBeGreaterThan(kind === 'notFound' ? 80 : 150);
			expect(await page.locator('.needs-script:visible, button:visible').count()).toBe(0);
		},
	);

	test('the menu unfolds and leads on', async ({ open }) => {
		const page = await open(`${atRoot}index.html`, narrow);
		const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Timeline' });
		expect(await link.isVisible()).toBe(false);
		await page.getByText('Menu', { exact: true }).click();
		await link.click();
		await page.waitForURL(`${atRoot}timeline/index.html`);
	});

	test('the contents unfold and lead to a heading; the evidence unfolds', async ({ open }) => {
		const path = pageKinds(dir).find(([kind]) => kind === 'a chapter')?.[1];
		const page = await open(`${atRoot}${path}`, narrow);
		await page.locator('.contents summary').click();
		await page.locator('.contents a').last().click();
		await page.waitForURL(/#/);
		expect(await page.locator('h2:target, h3:target').isVisible()).toBe(true);
		await page.locator('.notes > summary').first().click();
		expect(await page.locator('.note').first().isVisible()).toBe(true);
	});

	test('the search page says what it needs, and names other ways', async ({ open }) => {
		const page = await open(`${atRoot}search/index.html`, narrow);
		expect(await page.locator('main').innerText()).toContain('Searching needs JavaScript.');
		await page.locator('main').getByRole('link', { name: 'People and places' }).click();
		await page.waitForURL(`${atRoot}entities/index.html`);
	});
});
