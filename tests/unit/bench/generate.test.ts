import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf, sizeOfArticles, sizeOfPages } from '../../../bench/book/size.ts';
import { bookFiles, documents, markdownFiles, writeFiles } from '../../../bench/generate.ts';
import { type OpenBook, openBook } from '../../../src/sources/open-book.ts';

const aside = { name: 'Aside', import: "import { Aside } from 'somewhere';" };
const size = sizeOfArticles(40);
const files = [...bookFiles(size, 1)];
const texts = (folder: string) => files.filter(({ path }) => path.startsWith(folder)).map(({ text }) => text);
const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n') + 5);
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('a size', () => {
	test('has one entity for two articles', () => {
		expect(sizeOfArticles(10_000)).toMatchObject({ articles: 10_000, entities: 5_000, questions: 100 });
		expect(sizeOfArticles(41)).toMatchObject({ articles: 42, entities: 21 });
	});

	test.each([30, 300, 1_500, 6_000, 15_000])('of %i pages has exactly so many files', (pages) => {
		const { articles, entities, ...rest } = sizeOfPages(pages);
		expect(filesOf({ articles, entities, ...rest })).toBe(pages);
		expect(articles).toBe(2 * entities);
		expect(rest.chapters).toBeGreaterThanOrEqual(3);
		expect(rest.chapters).toBeLessThan(7);
	});

	test('that no book can have is refused', () => {
		expect(() => sizeOfPages(10)).toThrow('a generated book has 16 pages or more');
	});
});

describe('a generated book', () => {
	let dir: string;
	let opened: OpenBook;
	beforeAll(() => {
		dir = mkdtempSync(join(tmpdir(), 'generated-book-'));
		writeFiles(dir, files);
		opened = openBook(dir);
	});
	afterAll(() => rmSync(dir, { recursive: true, force: true }));

	test('passes every check', () => {
		expect(opened.issues).toEqual([]);
	});

	test('has every kind of file in the numbers that were asked for', () => {
		const { articles, entities, questions, judgements, chapters } = opened.book ?? expect.fail();
		expect([articles.size, entities.size, questions.size, judgements.size, chapters.size]).toEqual([40, 20, 1, 3, 3]);
	});

	test('has twelve links in each article, one of them in each claim', () => {
		for (const text of texts('articles/')) {
			expect(count(bodyOf(text), /\[\[/g)).toBe(4);
			expect(count(text, /^ {2}- id: point-/gm)).toBe(8);
			expect(count(text, /^ {4}text: .*\[\[/gm)).toBe(8);
		}
	});

	test('has a table and a footnote in each article, and components in one of ten', () => {
		const articles = texts('articles/');
		for (const text of articles) {
			expect(text).toContain('| --- | --- | --- |');
			expect(count(text, /\[\^1\]/g)).toBe(2);
		}
		const withComponents = articles.filter((text) => text.includes('<Finding>') && text.includes('<Quote '));
		expect(withComponents).toHaveLength(4);
		expect(articles.filter((text) => bodyOf(text).includes('<'))).toHaveLength(4);
	});

	test('passes every check when it is as small as can be, and with another seed', () => {
		const small = mkdtempSync(join(tmpdir(), 'generated-book-'));
		writeFiles(small, bookFiles(sizeOfPages(16), 7));
		expect(openBook(small).issues).toEqual([]);
		rmSync(small, { recursive: true });
	});
});

test('the same seed makes the same bytes, another seed others', () => {
	expect([...bookFiles(size, 1)]).toEqual(files);
	const other = [...bookFiles(size, 2)];
	expect(other.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
	expect(other.filter(({ text }, i) => text === files[i]?.text).map(({ path }) => path)).toEqual(['book.yaml']);
});

describe('the text for other tools', () => {
	const pages = [...markdownFiles(size, 1, aside)];

	test('has the same pages, and one to begin with', () => {
		expect(pages).toHaveLength([...documents(size, 1)].length + 1);
		expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
	});

	test('is as long as the book, give or take a tenth', () => {
		const length = (list: readonly { text: string }[]) => list.reduce((sum, { text }) => sum + text.length, 0);
		expect(length(pages) / length(files)).toBeGreaterThan(0.95);
		expect(length(pages) / length(files)).toBeLessThan(1.1);
	});

	test('has every link and every citation as a link to a page that is there', () => {
		const there = new Set(pages.map(({ path }) => `/${path.replace('.mdx', '/')}`));
		const articles = pages.filter(({ path }) => path.startsWith('articles/'));
		for (const { text } of articles) {
			expect(text).not.toContain('[[');
			const links = [...text.matchAll(/\]\((\/[^)#]*)/g)].map(([, to]) => to);
			expect(links).toHaveLength(12);
			expect(links.filter((to) => !there.has(to ?? ''))).toEqual([]);
		}
	});

	test('imports the component where it stands', () => {
		const using = pages.filter(({ text }) => text.includes('<Aside>'));
		expect(using).toHaveLength(4);
		expect(using.filter(({ text }) => text.includes(`---\n\n${aside.import}\n\n`))).toHaveLength(4);
	});
});
