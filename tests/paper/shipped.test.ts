import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test as base, describe, expect, inject, vi } from 'vitest';
import { claimAnchor, mentionAnchor, page, pageOf, paperId } from '../../src/book/href.ts';
import type { Book } from '../../src/book/model.ts';
import { nameIndex } from '../../src/book/views/print/name-index.ts';
import { papers, type Variant } from '../../src/cli/papers.ts';
import { openBook } from '../../src/sources/open-book.ts';
import { project } from '../browser/harness/build-shipped-book.ts';
import { faultsOf } from './checks/all-faults.ts';
import { epubHeadings } from './checks/epub-headings.ts';
import { type FolioLink, readFolioLinks, readLinks } from './checks/links.ts';
import { readNamedLinks } from './checks/named-links.ts';
import { type Opened, openPdf } from './checks/opened.ts';
import { pageTexts } from './checks/texts.ts';

// Room for a busy machine: a browser prints.
vi.setConfig({ testTimeout: 120_000 });

const site = inject('site').dir;
const fileOf = (variant: Variant): string => join(site, papers[variant].file);
const hasPapers = existsSync(fileOf('book'));

const both = base.extend('papers', { scope: 'file' }, async (): Promise<Record<Variant, Opened>> => {
	const open = (variant: Variant): Promise<Opened> => openPdf(readFileSync(fileOf(variant)));
	return { book: await open('book'), brief: await open('brief') };
});

/** Skipped where there was no browser to print with; in CI there is one. */
const test = process.env['CI'] ? both : both.runIf(hasPapers);

/** Runs a program of the system that judges PDFs; `null` where it is not installed, which in CI is a fault. */
function tool(program: string, ...args: readonly string[]): string | null {
	try {
		return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || process.env['BRIEFBOOK_PDF_TOOLS'] === 'required')
			throw error;
		return null;
	}
}

describe.each(['book', 'brief'] as const)('%s of the shipped book', (variant) => {
	test('passes every check of tags, marks, fonts, links and bookmarks', async ({ papers: { [variant]: opened } }) => {
		expect(await faultsOf(opened)).toEqual([]);
	});

	test('says what it is', async ({ papers: { [variant]: opened } }) => {
		const { info } = await opened.second.getMetadata();
		const date = expect.stringMatching(/^D:2025\d{4}000000/);
		const title = expect.stringContaining('Iran, Russia and China');
		expect(info).toMatchObject({ Title: title, CreationDate: date, ModDate: date, Creator: 'Briefbook' });
	});

	test('qpdf finds no fault', ({ skip }) => {
		const said = tool('qpdf', '--check', fileOf(variant)) ?? skip('qpdf is not installed');
		expect(said).toContain('No syntax or stream encoding errors found');
	});

	test('poppler sees a tagged file, and embedded fonts with their characters', ({ skip }) => {
		const said = tool('pdfinfo', fileOf(variant)) ?? skip('poppler-utils is not installed');
		expect(said).toMatch(/^Tagged: +yes$/m);
		expect(said).toMatch(/^Page size: +594\.96 x 841\.92 pts \(A4\)$/m);
		const [, , ...fonts] = (tool('pdffonts', fileOf(variant)) ?? '').trimEnd().split('\n');
		expect(fonts.length).toBeGreaterThan(3);
		expect(fonts.filter((line) => !/ yes (?:yes|no) +yes +\d+ +0$/.test(line))).toEqual([]);
	});
});

test('the book prints the pages of what it names: contents, index, notes', async ({ papers: { book: opened } }) => {
	expect((await readFolioLinks(opened)).length).toBeGreaterThan(300);
	expect((await readLinks(opened)).filter(({ text }) => text.includes('000'))).toEqual([]);
	const texts = await pageTexts(opened);
	const labels = (await opened.second.getPageLabels()) ?? [];
	const total = labels.at(-1);
	for (const [index, { foot }] of texts.entries()) {
		const label = labels[index] ?? '';
		const mark = /^\d/.test(label) ? `${label} of ${total}` : label;
		if (index > 0) expect(foot).toMatch(new RegExp(`^${mark}(?![ivxlcdm\\d])|(?<![ivxlcdm\\d])${mark}$`));
	}
});

test('the index prints the pages on which the words of its mentions stand', async ({ papers: { book: opened } }) => {
	const { book } = openBook(join(project, 'src/content'));
	const texts = await pageTexts(opened);
	const mentions = new Map(
		[...(book?.mentions.values() ?? [])].flat().map(({ from, collection, offset, words }) => {
			return [paperId(pageOf(collection, from), mentionAnchor(offset)), inOrder(words)] as const;
		}),
	);
	const links = (await readNamedLinks(opened)).filter(({ name }) => mentions.has(name));
	expect(links.length).toBeGreaterThan(200);
	const bodies = texts.map(({ body }) => squeeze(body));
	expect(links.filter(({ name, to }) => !mentions.get(name)?.test(bodies[to] ?? ''))).toEqual([]);
});

/** Squeezed text with these words in this order. References in the margin may come between the lines. */
const inOrder = (words: string): RegExp => new RegExp(words.split(/[^\p{L}\p{N}]+/u).join('.{0,60}?'));

test('the contents print the pages on which their words stand', async ({ papers: { book: opened } }) => {
	const squeezed = (await pageTexts(opened)).map(({ body }) => squeeze(body).toLowerCase());
	const links = (await readFolioLinks(opened)).filter(({ list }) => list === 'Contents');
	expect(links.length).toBeGreaterThan(40);
	const title = ({ text, folio }: FolioLink): string => squeeze(text.slice(0, -folio.length)).toLowerCase();
	expect(links.filter((link) => !squeezed[link.to]?.includes(title(link)))).toEqual([]);
});

test('every page of a range in the index has words of a place of its entry', async ({ papers: { book: opened } }) => {
	const { book } = openBook(join(project, 'src/content'));
	const wordsOf = placeWords(book);
	const entries = (book ? nameIndex(book) : []).flatMap(({ lines }) =>
		lines.flatMap((line) => (line.kind === 'name' ? [line.places] : [])),
	);
	const bodies = (await pageTexts(opened)).map(({ body }) => squeeze(body));
	const labels = (await opened.second.getPageLabels()) ?? [];
	const named = await readNamedLinks(opened);
	const ranges = (await readFolioLinks(opened)).filter(({ last }) => last !== null);
	expect(ranges.length).toBeGreaterThan(5);
	for (const { to, last, text } of ranges) {
		const firsts = new Set(named.filter((link) => link.to === to).map(({ name }) => name));
		const pages = bodies.slice(to, labels.indexOf(last ?? '') + 1);
		const isOn = (body: string, places: readonly string[]): boolean =>
			places.some((place) => wordsOf.get(place)?.test(body));
		const fitting = entries.filter((places) => places.some((place) => firsts.has(place)));
		expect(
			fitting.some((places) => pages.every((body) => isOn(body, places))),
			text,
		).toBe(true);
	}
});

/** What is printed at each place that an index can name: the words of a mention, the number of a claim, the name of a profile. */
function placeWords(book: Book | null): ReadonlyMap<string, RegExp> {
	const mentions = [...(book?.mentions.values() ?? [])].flat().map(({ from, collection, offset, words }) => {
		return [paperId(pageOf(collection, from), mentionAnchor(offset)), inOrder(words)] as const;
	});
	const claims = [...(book?.articles.values() ?? [])].flatMap(({ id, data }) =>
		data.claims.map((claim) => {
			const number = new RegExp(`${data.code}\\.${claim.n}(?!\\d)`);
			return [paperId(pageOf('articles', id), claimAnchor(claim.id)), number] as const;
		}),
	);
	const profiles = [...(book?.entities.values() ?? [])].map(({ id, data }) => {
		return [paperId(pageOf('entities', id)), inOrder(data.name)] as const;
	});
	return new Map([...mentions, ...claims, ...profiles]);
}

test('every bookmark is called as a heading of the page that is printed', async ({ papers: { book: opened } }) => {
	const outline = (await opened.second.getOutline()) ?? [];
	const titles = outline.flatMap(({ title, items }) => [title, ...items.map((item: { title: string }) => item.title)]);
	expect(titles.length).toBeGreaterThan(100);
	const headings = epubHeadings(readFileSync(join(site, page('bookEpub'))));
	expect(titles.filter((title) => !headings.has(title))).toEqual([]);
});

test('words are divided at the ends of lines, and nowhere else', async ({ papers: { book: opened } }) => {
	const texts = await pageTexts(opened);
	expect(texts.filter(({ all }) => all.includes('\u00AD'))).toEqual([]);
	const divided = texts.flatMap(({ body }) => body.match(/\p{Ll}{3,}- \p{Ll}{3,}/gu) ?? []);
	expect(divided.length).toBeGreaterThan(10);
});

/** Without what depends on where lines end. */
const squeeze = (text: string): string => text.replace(/[\s-]/g, '');

describe('the brief', () => {
	test('has two pages', ({ papers: { brief } }) => {
		expect(brief.second.numPages).toBe(2);
	});

	test('has no type below 9 points', async ({ papers: { brief } }) => {
		for (const number of [1, 2]) {
			const { items } = await (await brief.second.getPage(number)).getTextContent();
			const small = items.filter((item) => 'str' in item && item.str.trim() !== '' && item.height < 8.99);
			expect(small).toEqual([]);
		}
	});

	test('leads to the authors', async ({ papers: { brief } }) => {
		expect((await readLinks(brief)).map(({ url }) => url)).toEqual(['mailto:corrections@briefbook.example']);
	});
});

test('nothing that is only for print is published', () => {
	expect(existsSync(join(site, 'print'))).toBe(false);
	const assets = readdirSync(join(site, 'assets'));
	expect(assets.filter((name) => /noto-serif-sc|paper/.test(name))).toEqual([]);
	expect(statSync(fileOf('book')).size).toBeLessThan(8e6);
});
