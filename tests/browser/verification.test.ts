import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './harness/browser-test.ts';
import { project } from './harness/build-shipped-book.ts';

const site = inject('site');
const PATH = 'verification/index.html';

/** A copy of an article as a reader may have made it: all its quotes, with other quotation marks and line breaks. */
async function copyOf(page: Page, code: string): Promise<string[]> {
	const rows = page.locator(`[data-quotes-of="${code}"] [data-quote]`);
	const quotes = await rows.evaluateAll((all) =>
		all.map((row) => {
			const { prefix = '', quote = '', suffix = '' } = (row as HTMLElement).dataset;
			return `${prefix} ${quote} ${suffix}`.trim();
		}),
	);
	return quotes.map((quote) => quote.replaceAll('’', "'").replace(' ', '\n'));
}

const status = (page: Page) => page.locator('[data-copy-status]');
const marks = (page: Page, kind: string) => page.locator(`[data-found="${kind}"]`);

describe.for([
	['at the root of a host', site.atRoot],
	['below a path', site.below],
	['from disk', `${pathToFileURL(site.dir).href}/`],
] as const)('a reader’s own copy, %s', ([, root]) => {
	test('marks each quote: found, not found, or ambiguous', async ({ open }) => {
		const page = await open(`${root}${PATH}`);
		const [first = '', second = '', ...rest] = await copyOf(page, 'S4');
		const copy = [first, second, first, ...rest.slice(1)].join('.\n\n');
		await page.getByLabel('Text of your copy').fill(copy);
		await status(page).getByText('quotes of S4').waitFor();
		expect(await marks(page, 'found').count()).toBeGreaterThan(10);
		expect(await marks(page, 'ambiguous').count()).toBeGreaterThan(0);
		expect(await marks(page, 'absent').count()).toBe(1);
		expect(await status(page).innerText()).toContain('not the captured file byte for byte');
		await page.getByRole('button', { name: 'Clear' }).click();
		await marks(page, 'found').first().waitFor({ state: 'detached' });
		expect(await status(page).innerText()).toBe('');
	});
});

test('a text that was pasted twice is known for what it is', async ({ open }) => {
	const page = await open(`${site.atRoot}${PATH}`);
	const copy = (await copyOf(page, 'S4')).join('.\n\n');
	await page.getByLabel('Text of your copy').fill(`${copy}.\n\n${copy}`);
	await status(page).getByText('quotes of S4').waitFor();
	expect(await marks(page, 'absent').count()).toBe(0);
	expect(await marks(page, 'ambiguous').count()).toBeGreaterThan(10);
});

test('a text that fits no article is told so, and a blank one is no text', async ({ open }) => {
	const page = await open(`${site.atRoot}${PATH}`);
	const text = page.getByLabel('Text of your copy');
	await text.fill('zzzz qqqq');
	await status(page).getByText('fits none of the articles').waitFor();
	await text.fill(' \n ');
	await status(page).getByText('There is no text in your copy').waitFor();
	expect(await page.locator('[data-found]').count()).toBe(0);
	await page.getByLabel('Article').selectOption('S2');
	await text.fill('zzzz qqqq');
	await status(page)
		.getByText(/^0 of \d+ quotes of S2/)
		.waitFor();
});

test('a changed word is shown beside the words that stand there', async ({ open }) => {
	const page = await open(`${site.atRoot}${PATH}`);
	const row = page.locator('[data-quotes-of="S4"] [data-quote="did not assist us"]');
	await page.getByLabel('Article').selectOption('S4');
	await page.getByLabel('Text of your copy').fill('Some say that they did not insist us at all.');
	await row.locator('[data-found="absent"]').waitFor();
	expect(await row.locator('del').allInnerTexts()).toEqual(['assist']);
	expect(await row.locator('ins').allInnerTexts()).toEqual(['insist']);
});

test('a saved page is compared by its text', async ({ open }) => {
	const page = await open(`${site.atRoot}${PATH}`);
	const quotes = await copyOf(page, 'S1');
	const html = `<!doctype html><title>x</title><body>${quotes.map((quote) => `<p>${quote.replace('\n', ' <b>')}</p>`).join('')}`;
	await page
		.getByLabel('or a file')
		.setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) });
	await status(page).getByText(`${quotes.length} of ${quotes.length} quotes of S1`).waitFor();
});

test('a file that is no text is refused', async ({ open }) => {
	const page = await open(`${site.atRoot}${PATH}`);
	await page
		.getByLabel('or a file')
		.setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from([0x63, 0xe9, 0x20]) });
	await status(page).getByText('not UTF-8').waitFor();
});

const CAPTURES = join(project, '../shared/captures');
const capture = join(CAPTURES, '001_6e1d4279abbc95ea.txt');

test.runIf(existsSync(capture))(
	'the captured file is known by its hash, and every quote is found',
	async ({ open }) => {
		const page = await open(`${site.atRoot}${PATH}`);
		await page.getByLabel('or a file').setInputFiles(capture);
		await status(page).getByText('is the captured file, byte for byte').waitFor();
		expect(await status(page).innerText()).toMatch(/^(\d+) of \1 quotes of S4/);
		expect(await marks(page, 'absent').count()).toBe(0);
	},
);

test('every quote has its state, and no page calls it proved', async ({ open }) => {
	const page = await open(`${site.atRoot}${PATH}`);
	expect(await page.locator('.text .lead').innerText()).toMatch(/^(\d+) of \1 quotes match the captured texts\.$/);
	expect(await page.locator('[data-quote]').count()).toBeGreaterThan(100);
	expect(await page.locator('main').innerText()).not.toMatch(/\b(proved|proven)\b/i);
});

test.for([780, 900, 1100, 1440])('in a window of %i pixels no column breaks its words', async (width, { open }) => {
	const page = await open(`${site.atRoot}${PATH}`, { viewport: { width, height: 900 } });
	const broken = await page.locator('.quotes :is(th:last-child, td:last-child, th:nth-child(4))').evaluateAll((cells) =>
		cells
			.filter((cell) => {
				const range = document.createRange();
				range.selectNodeContents(cell.firstChild ?? cell);
				return range.getClientRects().length > 1;
			})
			.map((cell) => cell.textContent),
	);
	expect(broken).toEqual([]);
});
