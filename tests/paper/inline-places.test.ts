import { expect, vi } from 'vitest';
import { readLinks } from './checks/links.ts';
import { openPdf } from './checks/opened.ts';
import { pageTexts } from './checks/texts.ts';
import { printed, test } from './print.ts';

// Room for a busy machine: a browser prints.
vi.setConfig({ testTimeout: 120_000 });

/** So many names in one paragraph, which breaks over pages. */
const NAMES = 700;

test('the number of a page that an index prints is that of the word, though its paragraph began before', async ({
	print,
}) => {
	const names = Array.from({ length: NAMES }, (_, n) => `in a port <a href="#a" id="n${n}">Name ${n}.</a> is`);
	const lines = names.map((_, n) => `<li>Entry ${n}, <span data-folios="n${n}">000</span></li>`);
	// Lines so low that the box of a word is higher than its line.
	const main = `<section data-part="chapter" id="a" data-title="A"><h1>A</h1><p class="tight">${names.join(' ')}</p></section>
<section data-part="index" id="index" data-title="Index"><h1>Index</h1><ul>${lines.join('\n')}</ul></section>`;
	const opened = await openPdf(printed(await print(main)));
	const texts = await pageTexts(opened);
	const index = texts.findIndex(({ all }) => all.includes('Entry 0,'));
	const where = (words: string): number => texts.findIndex(({ all }) => all.includes(words));
	const numbers = (await readLinks(opened)).filter(({ page }) => page >= index).map(({ text }) => Number(text));
	expect(index).toBeGreaterThan(2);
	expect(numbers).toEqual(names.map((_, n) => where(`Name ${n}.`) + 1));
});
