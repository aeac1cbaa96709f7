import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test as base, expect, inject, vi } from 'vitest';
import { elements, find, parseHtml, textOf } from '../../src/outputs/epub/xhtml.ts';
import { type Opened, openPdf } from '../paper/checks/opened.ts';
import { pageTexts } from '../paper/checks/texts.ts';
import { type MadeBook, readBook } from './books.ts';

// Room for a busy machine: a whole PDF is read.
vi.setConfig({ testTimeout: 120_000 });

const site = inject('site').dir;
const pdf = join(site, 'briefbook.pdf');
/** So many letters and digits of a place are looked for on its page. */
const LETTERS = 12;
const FEWEST = 6;

interface Place {
	readonly label: string;
	readonly href: string;
	/** Which element of the whole book, in the order in which it is read; -1 where there is none. */
	readonly order: number;
	/** What it begins with: letters and digits alone, none of them great. */
	readonly words: string;
}

interface Printed {
	readonly opened: Opened;
	readonly labels: readonly string[];
	readonly places: readonly Place[];
}

/** The shipped book on paper, and the pages that its EPUB lists. Without a browser nothing was printed. */
const printedTest = base
	// biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
	.extend('book', { scope: 'file' }, async ({}): Promise<Printed> => {
		const opened = await openPdf(readFileSync(pdf));
		const labels = (await opened.second.getPageLabels()) ?? [];
		return { opened, labels, places: placesOf(readBook(join(site, 'briefbook.epub'))) };
	});
const test = process.env['CI'] ? printedTest : printedTest.runIf(existsSync(pdf));

const bare = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();

function placesOf({ files }: MadeBook): readonly Place[] {
	const spine = [...(files['EPUB/package.opf'] ?? '').matchAll(/<item id="[^"]*" href="([^"]*\.xhtml)"/g)];
	const all = spine.flatMap(([, file = '']) => {
		const body = find(parseHtml(files[`EPUB/${file}`] ?? ''), ({ name }) => name === 'body');
		if (!body) throw new Error(`${file} has no body`);
		return [...elements([body])].map((element) => {
			const { id } = element.attribs;
			return { href: element === body ? file : id === undefined ? '' : `${file}#${id}`, element };
		});
	});
	const list = /<nav epub:type="page-list"[\s\S]*?<\/nav>/.exec(files['EPUB/nav.xhtml'] ?? '')?.[0] ?? '';
	return [...list.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href = '', label = '']) => {
		const order = all.findIndex((each) => each.href === href);
		const element = all[order]?.element;
		return { label, href, order, words: bare(element ? textOf(element) : '').slice(0, LETTERS) };
	});
}

test('every page of the PDF is listed, in order and without a gap', ({ book: { labels, places } }) => {
	expect(labels.length).toBeGreaterThan(50);
	expect(places.map(({ label }) => label)).toEqual(labels);
});

test('each leads to a place of its own, further on than the one before', ({ book: { places } }) => {
	expect(places.filter(({ order }) => order < 0)).toEqual([]);
	const orders = places.map(({ order }) => order);
	expect(orders).toEqual([...orders].sort((a, b) => a - b));
	expect(new Set(orders).size).toBe(orders.length);
});

test('the words of a place stand on the page that it is listed for', async ({ book: { opened, places } }) => {
	const texts = (await pageTexts(opened)).map(({ all }) => bare(all));
	// A number in a text stands on many pages.
	const told = places.map(({ words }, page) => ({ words, page })).filter(({ words }) => words.length >= FEWEST);
	expect(told.length).toBeGreaterThan(100);
	const found = told.filter(({ words, page }) => texts[page]?.includes(words));
	// Figures, contents and rows of cells are read in another order on paper.
	expect(found.length).toBeGreaterThan(0.85 * told.length);
});
