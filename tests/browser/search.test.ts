import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { type Open, test } from './harness/browser-test.ts';

const site = inject('site');

async function searchPage(open: Open, term: string, root = site.atRoot): Promise<Page> {
	const page = await open(`${root}search/index.html`);
	await page.getByRole('searchbox').fill(term);
	await status(page)
		.filter({ hasText: /page|Nothing/ })
		.waitFor();
	return page;
}

const status = (page: Page) => page.locator('.search-status');
const titles = (page: Page) => page.locator('.result-title a').allInnerTexts();

describe('a person is found by any spelling, in any script', () => {
	test.for([
		['Yadollah Javani', 'Yadollah Javani', null],
		['javani', 'Yadollah Javani', null],
		['Yadullah', 'Yadollah Javani', 'Yadullah Javani'],
		['جوانی', 'Yadollah Javani', 'یدالله جوانی'],
		['Журавлев', 'Alexei Zhuravlev', 'Журавлев'],
		['Журавлёв', 'Alexei Zhuravlev', 'Алексей Журавлёв'],
		['Журavlev', 'Alexei Zhuravlev', 'Журavlev'],
		['习近平', 'Xi Jinping', '习近平'],
		['習近平', 'Xi Jinping', '習近平'],
	] as const)('“%s” finds %s', async ([term, name, alias], { open }) => {
		const page = await searchPage(open, term);
		expect((await titles(page))[0]).toBe(name);
		const result = page.locator('.search-results > li').first();
		if (alias === null) expect(await result.locator('.result-alias').count()).toBe(0);
		else expect(await result.locator('.result-alias bdi').allInnerTexts()).toContain(alias);
		await result.locator('.result-title a').click();
		await page.waitForURL(/\/entities\//);
		expect(await page.locator('h1').innerText()).toBe(name);
	});
});

test('a claim is found as a place of its article, and leads there', async ({ open }) => {
	const page = await searchPage(open, 'asked no country for help', site.below);
	const claim = page.locator('.result-places a[href*="#claim-"]').filter({ hasText: 'Iran asked no country for help' });
	expect(await claim.first().innerText()).toMatch(/^S\d+\.\d+ /);
	await claim.first().click();
	await page.waitForURL(/\/x\/y\/articles\/.*#claim-/);
	expect(await page.locator(':target').innerText()).toContain('Iran asked no country for help');
});

test('facets narrow what is found, and search without any word', async ({ open }) => {
	const page = await searchPage(open, 'Iran');
	const facet = (name: string) => page.getByRole('combobox', { name });
	const label = page.locator('.result-title .label');
	const narrowed = async (name: string, value: string) => {
		const option = facet(name).locator('option', { hasText: value });
		const [, count] = /\((\d+)\)/.exec(await option.first().innerText()) ?? [];
		await facet(name).selectOption({ value });
		await status(page)
			.filter({ hasText: new RegExp(`^${count} page`) })
			.waitFor();
		return [...new Set(await label.allTextContents())];
	};
	await page.getByRole('searchbox').fill('');
	for (const kind of ['Question', 'Judgement']) {
		expect(await narrowed('Kind of page', kind)).toEqual([kind]);
		await facet('Kind of page').selectOption('');
	}
	expect(await narrowed('Kind of entity', 'Person')).toEqual(['Person']);
	await facet('Kind of entity').selectOption('');
	await narrowed('Publisher', 'Iran International');
	expect(await titles(page)).toHaveLength(2);
	await facet('Year').selectOption('2021');
	await status(page)
		.filter({ hasText: /^1 page/ })
		.waitFor();
	expect(page.url()).not.toContain('q=');
});

test('what was found is marked, and a section is named where the beginning of its page has not got it', async ({
	open,
}) => {
	const page = await searchPage(open, 'obligations');
	await page.locator('.search-results mark').first().waitFor();
	const marks = await page.locator('.search-results mark').allInnerTexts();
	expect(marks.every((mark) => /oblig/i.test(mark))).toBe(true);
	expect(await page.locator('.result-places a[href*="#"]').count()).toBeGreaterThan(0);
});

test('the address says what is searched for', async ({ open }) => {
	const page = await open(`${site.below}search/index.html?q=${encodeURIComponent('习近平')}`);
	await page.getByRole('link', { name: 'Xi Jinping' }).first().waitFor();
	expect(await page.getByRole('searchbox').inputValue()).toBe('习近平');
	await page.getByRole('searchbox').fill('S-400');
	await page.waitForURL(/\?q=S-400$/);
	await page.getByRole('searchbox').fill('');
	await page.waitForURL(/search\/index\.html$/);
});

test('what is nowhere is said to be nowhere', async ({ open }) => {
	const page = await searchPage(open, 'zyzzyva');
	expect(await status(page).innerText()).toContain('Nothing found for “zyzzyva”');
	expect(await titles(page)).toEqual([]);
});

test('more results follow the first, and the focus goes to the first of them', async ({ open }) => {
	const page = await searchPage(open, 'Iran');
	expect(await titles(page)).toHaveLength(10);
	await page.getByRole('button', { name: 'More results' }).click();
	await page.locator('.search-results > li').nth(19).waitFor();
	const eleventh = page.locator('.search-results > li').nth(10).locator('a').first();
	await expect.poll(() => eleventh.evaluate((link) => link === document.activeElement), { timeout: 5_000 }).toBe(true);
});

describe('the dialog', () => {
	test.for(['Control+k', 'Meta+k', '/'])(
		'%s opens it, Esc closes it and gives the focus back',
		async (key, { open }) => {
			const page = await open(`${site.atRoot}brief/index.html`);
			const link = page.locator('main a').first();
			await link.focus();
			await page.keyboard.press(key);
			const dialog = page.getByRole('dialog', { name: 'Search' });
			await dialog.waitFor();
			const input = dialog.getByRole('searchbox');
			expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
			expect(await input.inputValue()).toBe('');
			await page.keyboard.type('javani/');
			expect(await input.inputValue()).toBe('javani/');
			await page.keyboard.press('Escape');
			await dialog.waitFor({ state: 'hidden' });
			expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
		},
	);

	test('opens from the link in the header, and its results are walked by keyboard', async ({ open }) => {
		const page = await open(`${site.below}brief/index.html`);
		await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
		const dialog = page.getByRole('dialog', { name: 'Search' });
		await page.keyboard.type('Zhuravlyov');
		await dialog.getByRole('link', { name: 'Alexei Zhuravlev' }).waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		expect(await dialog.getByRole('searchbox').evaluate((input) => input === document.activeElement)).toBe(true);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/x\/y\/entities\/alexei-zhuravlev\/index\.html/);
	});

	test('does not open on the search page, where the field gets the focus instead', async ({ open }) => {
		const page = await open(`${site.atRoot}search/index.html`);
		await page.locator('main').focus();
		await page.keyboard.press('/');
		expect(await page.getByRole('searchbox').evaluate((input) => input === document.activeElement)).toBe(true);
		expect(await page.getByRole('dialog').count()).toBe(0);
	});
});

test('opened from disk, the page and the dialog say that they cannot search', async ({ open }) => {
	const page = await open(`${pathToFileURL(site.dir).href}/search/index.html`);
	expect(await status(page).innerText()).toContain('A page opened from disk cannot search.');
	await page.getByRole('searchbox').fill('Iran');
	await page.goto(`${pathToFileURL(site.dir).href}/index.html`);
	await page.keyboard.press('/');
	expect(await page.getByRole('dialog').locator('.search-status').innerText()).toContain('cannot search');
});

test('a chapter is found by its own words, not by those of the tables that the book puts into it', async ({ open }) => {
	const page = await searchPage(open, 'Jomhouri-e Eslami editorial');
	const found = await titles(page);
	expect(found[0]).toBe('Jomhouri-e Eslami editorial');
	expect(found).not.toContain('The twelve-day war');
});

test('Enter leads to the first result, in the dialog too, and opens it', async ({ open }) => {
	const page = await open(`${site.below}brief/bottom-line/index.html`);
	await page.keyboard.press('Control+k');
	await page.keyboard.type('Javani');
	await page.keyboard.press('Enter');
	const first = page.locator('.search-results a:focus');
	expect(await first.innerText()).toBe('Yadollah Javani');
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/entities\/yadollah-javani\//);
});
