import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/issues/usage-error.ts';
import { forgetBook, openBook } from '../../../src/sources/open-book.ts';
import { publishedBook } from '../../../src/sources/published-book.ts';
import { CHAPTER, scratchBook } from './scratch-book.ts';

const HARBOUR = fileURLToPath(new URL('../../books/harbour/book', import.meta.url));

afterEach(forgetBook);

describe('openBook', () => {
	test('joins the book and gives its texts', () => {
		const { book, issues, body, text } = openBook(HARBOUR);
		expect(issues).toEqual([]);
		const chapter = book?.chapters.values().next().value;
		if (!chapter) throw new Error('no chapter');
		expect(body(chapter)).toMatch(/^\n## What was ordered/);
		expect(text('book.yaml')).toMatch(/^title: /);
		expect(text('no/such/file.mdx')).toBe('');
	});

	test('opens a folder once, by whatever name it is called', () => {
		const first = openBook(HARBOUR);
		expect(openBook(relative(process.cwd(), HARBOUR))).toBe(first);
		expect(openBook(`${HARBOUR}/`)).toBe(first);
		forgetBook();
		expect(openBook(HARBOUR)).not.toBe(first);
	});

	test('sees a change only when the book was forgotten', () => {
		const book = scratchBook({ 'chapters/a.mdx': CHAPTER });
		const title = () => openBook(book.dir).book?.chapters.values().next().value?.data.title;
		expect(title()).toBe('The quay');
		book.write('chapters/a.mdx', CHAPTER.replace('The quay', 'The pier'));
		expect(title()).toBe('The quay');
		forgetBook();
		expect(title()).toBe('The pier');
	});

	test('has no book without a usable book.yaml, but the faults of every file', () => {
		const { dir } = scratchBook({ 'book.yaml': 'title: x\n', 'chapters/a.mdx': CHAPTER.replace('order: 1\n', '') });
		const { book, issues } = openBook(dir);
		expect(book).toBeNull();
		expect(issues.map(({ at }) => at.file)).toContain('chapters/a.mdx');
	});

	test.each([
		['with a fault in a field', 'title: x\nlanguage: English\n'],
		['that cannot be read', 'title: "x'],
		['that is empty', ''],
	])('tells in the same run what is wrong between files, beside a book.yaml %s', (_, bookFile) => {
		const chapter = CHAPTER.replace('The text.', 'See [[nobody]].[@S9#x]');
		const { issues } = openBook(scratchBook({ 'book.yaml': bookFile, 'chapters/a.mdx': chapter }).dir);
		const found = issues.filter(({ at }) => at.file === 'chapters/a.mdx').map(({ code }) => code);
		expect(found).toEqual(['link-unknown', 'article-unknown']);
	});

	test('refuses a folder that is not there', () => {
		expect(() => openBook('/nowhere/at/all')).toThrow(UsageError);
	});
});

describe('a file that could not be read', () => {
	const linking = CHAPTER.replace('The text.', 'See [[b]] and [[c]]. They say so.[@S9#x; S8#y] It is asked.[@q]');
	const codes = (files: Record<string, string>): string[] => {
		const { issues } = openBook(scratchBook({ 'chapters/a.mdx': linking, ...files }).dir);
		return issues
			.filter(({ at }) => at.file === 'chapters/a.mdx')
			.map(({ code, args }) => `${code} ${args['id'] ?? args['code']}`);
	};

	test('is no reason to doubt the links and citations that lead to it', () => {
		const broken = {
			'chapters/b.mdx': '---\n---\nText\n',
			'articles/s.mdx': '---\ncode: S9\n---\nText\n',
			'questions/q.mdx': '---\n---\nText\n',
		};
		expect(codes(broken)).toEqual(['link-unknown c', 'article-unknown S8']);
		expect(codes({})).toEqual([
			'link-unknown b',
			'link-unknown c',
			'article-unknown S9',
			'article-unknown S8',
			'question-unknown q',
		]);
	});

	test.each([
		[
			'of which no field can be read',
			{ 'articles/s.mdx': '---\ntitle: a: b\ncode: S9\n---\nText\n' },
			['article-unknown S8'],
		],
		['that does not end', { 'articles/s.mdx': '---\ncode: "S9"\n' }, ['article-unknown S8']],
		['whose code is in small letters', { 'articles/s.mdx': '---\ncode: s9\n---\nText\n' }, ['article-unknown S8']],
		['without a code', { 'articles/s.mdx': '---\ntitle: x\n---\nText\n' }, []],
		['that is empty', { 'articles/s.mdx': '' }, []],
		['by its name', { 'articles/s.MDX': '---\ncode: S9\n---\nText\n' }, []],
	])('may be the article that is cited: one %s', (_, files, expected) => {
		expect(codes(files).filter((code) => code.startsWith('article-unknown'))).toEqual(expected);
	});

	test('may be the page that is linked to, by whatever name it has', () => {
		expect(codes({ 'chapters/B.mdx': CHAPTER })).not.toContain('link-unknown b');
		expect(codes({ 'chapters/b.markdown': CHAPTER })).not.toContain('link-unknown b');
	});

	test('may hold the heading or the judgement that another names', () => {
		const naming = CHAPTER.replace('The text.', 'See [[b#a-heading|it]].\n\n<Judgement id="j" />');
		const unsound = {
			'judgements/j.mdx': '---\n---\nText\n',
			'chapters/b.mdx': CHAPTER.replace('1', '2').replace('text', '<5'),
		};
		const sound = { 'chapters/b.mdx': CHAPTER.replace('1', '2') };
		const told = (files: Record<string, string>): string[] => {
			const { issues } = openBook(scratchBook({ 'chapters/a.mdx': naming, ...files }).dir);
			return issues.filter(({ at }) => at.file === 'chapters/a.mdx').map(({ code }) => code);
		};
		expect(told(unsound)).toEqual([]);
		expect(told(sound)).toEqual(['anchor-unknown', 'attribute-value']);
	});

	test('may be the one that mentions an entity', () => {
		const entity = '---\nname: Vell\nsummary: A town.\nwikidata: { none: invented }\n---\n';
		const unmentioned = (chapter: string): boolean =>
			openBook(scratchBook({ 'entities/place/vell.mdx': entity, 'chapters/a.mdx': chapter }).dir).issues.some(
				({ code }) => code === 'entity-unmentioned',
			);
		expect(unmentioned(CHAPTER)).toBe(true);
		expect(unmentioned(CHAPTER.replace('order: 1', 'order: one'))).toBe(false);
	});
});

describe('publishedBook', () => {
	test('is the book of the folder that the environment names', () => {
		process.env['BRIEFBOOK_DIR'] = HARBOUR;
		try {
			expect(publishedBook().book.meta.title).toBe('The cranes of Vell');
		} finally {
			delete process.env['BRIEFBOOK_DIR'];
		}
	});
});
