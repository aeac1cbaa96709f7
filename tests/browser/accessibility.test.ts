import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './harness/browser-test.ts';
import { pageKinds } from './harness/page-kinds.ts';

const { dir, atRoot } = inject('site');

type Colours = 'light' | 'dark';

/** The rules of axe whose outcome depends on colours: the dark theme changes nothing else. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds, one line a place. */
async function findings(page: Page, colours: Colours): Promise<string> {
	// The legacy mode is for pages without frames of other origins, and needs no second page.
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	if (colours === 'dark') axe.withRules(ABOUT_COLOURS);
	const { violations } = await axe.analyze();
	const lines = violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
	);
	return lines.join('\n');
}

describe.for<Colours>(['light', 'dark'])('in %s colours', (colorScheme) => {
	test.for(pageKinds(dir))('axe finds nothing on the page “%s”', async ([, path], { open }) => {
		const page = await open(atRoot + path, { colorScheme });
		expect(await findings(page, colorScheme)).toBe('');
	});

	test('axe finds nothing on the search page with results', async ({ open }) => {
		const page = await open(`${atRoot}search/index.html?q=Javani`, { colorScheme });
		await page.locator('.result-alias, .result-places').first().waitFor();
		expect(await findings(page, colorScheme)).toBe('');
	});

	test('axe finds nothing in the search dialog', async ({ open }) => {
		const page = await open(`${atRoot}index.html`, { colorScheme });
		await page.keyboard.press('/');
		await page.getByRole('dialog').getByRole('searchbox').fill('جوانی');
		await page.locator('.search-dialog .result-alias').waitFor();
		expect(await findings(page, colorScheme)).toBe('');
	});

	test('axe finds nothing in a narrow window with everything unfolded', async ({ open }) => {
		const path = pageKinds(dir).find(([kind]) => kind === 'a chapter')?.[1];
		const page = await open(`${atRoot}${path}`, { colorScheme, viewport: { width: 375, height: 800 } });
		for (const summary of await page.locator('summary:visible').all()) await summary.click();
		expect(await findings(page, colorScheme)).toBe('');
	});
});
