import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { type Open, test } from './harness/browser-test.ts';

const { atRoot, below } = inject('site');

/** Where the fragment of the address leads: it has to be on the page, and in sight. */
async function target(page: Page): Promise<string> {
	const element = page.locator(':target');
	await element.waitFor();
	const box = await element.boundingBox();
	expect(box?.y).toBeGreaterThanOrEqual(0);
	expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
	return (await element.innerText()).trim();
}

test.for([
	['/', atRoot],
	['/x/y/', below],
] as const)(
	'at %s a reader goes from the home page to a sentence, its claim, an entity, and back to the sentence',
	async ([, root], { open }) => {
		const page = await open(`${root}index.html`);
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Brief' }).click();
		await page.waitForURL(`${root}brief/index.html`);
		await page.locator('main ol a[href$="index.html"]').first().click();
		await page.waitForURL(/\/brief\/[a-z-]+\/index\.html$/);
		const chapter = page.url();
		const title = await page.locator('h1').innerText();

		await page.locator('main sup.cite a').first().click();
		await page.waitForURL(/\/articles\/.+#claim-/);
		expect(await target(page)).toMatch(/^S\d+\.\d+/);

		const mention = page.locator(':target a[class^="entity-"]').first();
		const name = await mention.getAttribute('href');
		await mention.click();
		await page.waitForURL(new RegExp(`${name?.replaceAll('../', '')}$`));

		const back = page.locator(
			`.backlinks a[href*="${new URL(chapter).pathname.slice(new URL(root).pathname.length)}#p-"]`,
		);
		const sentence = (await back.first().locator('xpath=ancestor::li').innerText()).trim();
		await back.first().click();
		await page.waitForURL((url) => url.href.startsWith(`${chapter}#p-`));
		expect(await page.locator('h1').innerText()).toBe(title);
		expect(await withoutMarkers(page)).toContain(sentence.replace(/\s+/g, ' '));
	},
);

/** The text of the passage that the address leads to, without its citation markers. */
function withoutMarkers(page: Page): Promise<string> {
	return page.locator(':target').evaluate((passage) => {
		const copy = passage.cloneNode(true) as Element;
		for (const marker of copy.querySelectorAll('sup')) marker.remove();
		return copy.textContent.replace(/\s+/g, ' ').trim();
	});
}

test('the evidence of a sentence stands beside it in a wide window, and is folded away in a narrow one', async ({
	open,
}) => {
	const page = await firstChapter(open);
	const note = page.locator('.note').first();
	await page.setViewportSize({ width: 1440, height: 900 });
	expect(await note.isVisible()).toBe(true);
	const [text, beside] = await Promise.all([page.locator('.passage-text').first().boundingBox(), note.boundingBox()]);
	expect(beside?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
	await page.setViewportSize({ width: 375, height: 800 });
	expect(await note.isVisible()).toBe(false);
	await page.locator('.notes > summary').first().click();
	expect(await note.isVisible()).toBe(true);
});

async function firstChapter(open: Open): Promise<Page> {
	const page = await open(`${atRoot}brief/index.html`);
	await page.locator('main ol a[href$="index.html"]').first().click();
	await page.waitForURL(/\/brief\/[a-z-]+\/index\.html$/);
	return page;
}
