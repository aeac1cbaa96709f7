import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './harness/browser-test.ts';
import { pageKinds } from './harness/page-kinds.ts';

const { dir, atRoot } = inject('site');

/** What axe finds, one line a place. */
async function findings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

describe.for(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
	test.for(pageKinds(dir))('axe finds nothing on the page “%s”', async ([, path], { open }) => {
		const page = await open(atRoot + path, { colorScheme });
		expect(await findings(page)).toEqual([]);
	});

	test('axe finds nothing on the search page with results', async ({ open }) => {
		const page = await open(`${atRoot}search/index.html?q=Javani`, { colorScheme });
		await page.locator('.result-alias, .result-places').first().waitFor();
		expect(await findings(page)).toEqual([]);
	});

	test('axe finds nothing in the search dialog', async ({ open }) => {
		const page = await open(`${atRoot}index.html`, { colorScheme });
		await page.keyboard.press('/');
		await page.getByRole('dialog').getByRole('searchbox').fill('جوانی');
		await page.locator('.search-dialog .result-alias').waitFor();
		expect(await findings(page)).toEqual([]);
	});

	test('axe finds nothing in a narrow window with everything unfolded', async ({ open }) => {
		const path = pageKinds(dir).find(([kind]) => kind === 'a chapter')?.[1];
		const page = await open(`${atRoot}${path}`, { colorScheme, viewport: { width: 375, height: 800 } });
		for (const summary of await page.locator('summary:visible').all()) await summary.click();
		expect(await findings(page)).toEqual([]);
	});
});
