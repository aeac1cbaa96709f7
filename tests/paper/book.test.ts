import { createHash } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, vi } from 'vitest';
import { blockPrefix } from '../../src/book/paper-blocks.ts';
import { faultsOf } from './checks/all-faults.ts';
import { readFolioLinks, readLinks } from './checks/links.ts';
import { type Opened, openPdf } from './checks/opened.ts';
import { pageTexts } from './checks/texts.ts';
import { bookOf, foreignWords } from './page.ts';
import { printed, test as printing } from './print.ts';

// Room for a busy machine: a browser prints.
vi.setConfig({ testTimeout: 120_000 });

interface Book {
	readonly opened: Opened;
	readonly labels: readonly string[];
	readonly progress: readonly string[];
}

/** A book of three chapters, printed once. */
const test = printing.extend('book', { scope: 'file' }, async ({ print }): Promise<Book> => {
	const progress: string[] = [];
	const opened = await openPdf(printed(await print(bookOf(3), { progress: (what) => progress.push(what) })));
	return { opened, labels: (await opened.second.getPageLabels()) ?? [], progress };
});

test('the finished file passes every check of tags, marks, fonts, links and bookmarks', async ({ book }) => {
	expect(await faultsOf(book.opened)).toEqual([]);
});

test('two prints are enough where the index does not grow, and each is told', ({ book }) => {
	expect(book.progress).toEqual(['Printing, pass 1', 'Printing, pass 2', 'Finishing the PDF']);
});

describe('numbers of pages', () => {
	test('the front matter has Roman numbers, the rest Arabic ones from 1', ({ book }) => {
		expect(book.labels.slice(0, 6)).toEqual(['i', 'ii', 'iii', 'iv', '1', '2']);
		expect(book.labels.at(-1)).toBe(String(book.labels.length - 4));
	});

	test('each page bears its own number and the right total; the cover bears none', async ({ book }) => {
		const feet = (await pageTexts(book.opened)).map((text) => /(?:\b([ivx]+)|(\d+ of \d+))\s*$/.exec(text.foot)?.[0]);
		const total = book.labels.length - 4;
		const expected = book.labels.map((label, index) => (index < 4 ? label : `${label} of ${total}`));
		expect(feet.slice(1)).toEqual(expected.slice(1));
		expect((await pageTexts(book.opened))[0]?.all).toBe('The cranes of Vell Ada Marr');
	});

	test('contents, notes and index print the pages of what they name', async ({ book }) => {
		const links = await readLinks(book.opened);
		const texts = new Set(links.map(({ text }) => text));
		for (const text of ['Chapter 1 1', 'iii', 'iv', 'the names on page 1']) expect(texts).toContain(text);
		expect([...texts].filter((text) => text.includes('000'))).toEqual([]);
		expect((await readFolioLinks(book.opened)).length).toBeGreaterThan(20);
	});

	test('a running head is the title of its part', async ({ book }) => {
		const heads = (await pageTexts(book.opened)).map(({ head }) => head);
		expect(heads[2]).toBe('The cranes of Vell Preface');
		expect(heads[4]).toBe('The cranes of Vell Chapter 1: Cranes & “quays” \\');
	});

	test('what is wide lies across, under the same running head', async ({ book }) => {
		const wide = book.opened.doc.getPages().findIndex((page) => page.getWidth() > page.getHeight());
		const text = (await pageTexts(book.opened))[wide];
		expect(text?.head).toContain('Chapter 1');
		expect(text?.all).toContain('It lies across.');
	});
});

test('foreign words come out as they were written, with their language', async ({ book }) => {
	const plain = (text: string): string => text.normalize('NFKC').replaceAll('\u200C', '');
	const [text = ''] = (await pageTexts(book.opened))
		.map(({ all }) => plain(all))
		.filter((all) => all.includes('In Russian'));
	for (const words of Object.values(foreignWords)) expect(text.includes(plain(words)), text).toBe(true);
	const languages = book.opened.doc.context
		.enumerateIndirectObjects()
		.flatMap(([, object]) =>
			/\/S \/Em[\s\S]*?$/.exec(object.toString()) ? (/\/Lang \((.*?)\)/.exec(object.toString())?.[1] ?? []) : [],
		);
	expect(new Set(languages)).toEqual(new Set(Object.keys(foreignWords)));
});

test('the bookmarks are the headings of two levels', async ({ book }) => {
	const outline = (await book.opened.second.getOutline()) ?? [];
	expect(outline.map(({ title }) => title)).toEqual([
		...['The cranes of Vell', 'Contents', 'Preface'],
		...[1, 2, 3].map((number) => `Chapter ${number}: Cranes & quays`),
		...['Index', 'Method'],
	]);
	expect(outline[3]?.items.map(({ title }: { title: string }) => title)).toEqual([
		'Names',
		'Table',
		'A wide one',
		'Notes',
	]);
});

test('only names that a link leads to are left', async ({ book }) => {
	const names = Object.keys((await book.opened.second.getDestinations()) ?? {});
	expect(names).toContain('chapter-2-table');
	expect(names).not.toContain('cover');
});

test('how each page begins is found out without a trace in the file', async ({ print, book }) => {
	const result = await print(bookOf(3), { beginnings: true });
	expect(Buffer.from(printed(result)).equals(Buffer.from(book.opened.bytes))).toBe(true);
	const pages = 'printed' in result ? result.printed.beginnings : null;
	expect(pages?.labels).toEqual(book.labels);
	expect(new Set(pages?.places.values())).toEqual(new Set(book.labels.keys()));
	const blocks = [...(pages?.places.keys() ?? [])].filter((id) => id.startsWith(blockPrefix));
	const expected = Array.from({ length: pages?.blocks ?? 0 }, (_, index) => `${blockPrefix}${index}`);
	expect(new Set(blocks)).toEqual(new Set(expected));
	expect(blocks.length).toBeGreaterThan(100);
});

test('Letter has the size of Letter', async ({ print }) => {
	const doc = await PDFDocument.load(printed(await print(bookOf(1), { paper: 'letter' })));
	expect(doc.getPage(0).getSize()).toEqual({ width: 612, height: 792 });
});

test('the same page gives the same bytes, again and again in one browser', async ({ print, book }) => {
	const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
	expect(hash(printed(await print(bookOf(3))))).toBe(hash(book.opened.bytes));
	expect(hash(printed(await print(bookOf(2))))).not.toBe(hash(book.opened.bytes));
});
