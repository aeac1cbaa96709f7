import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readBook } from '../../../src/sources/read-book.ts';
import { CHAPTER, scratchBook } from './scratch-book.ts';

const HARBOUR = fileURLToPath(new URL('../../books/harbour/book', import.meta.url));

describe('the small book', () => {
	const { meta, entries, issues, texts, unread } = readBook(HARBOUR);

	test('is read without a fault', () => {
		expect(issues).toEqual([]);
		expect(meta?.title).toBe('The cranes of Vell');
		expect(unread).toEqual({ ids: new Set(), codes: new Set(), untold: false, texts: new Set() });
	});

	test('gives each entry its place, its fields, its text and what the text holds', () => {
		const article = entries.find(({ id }) => id === 'courier-cranes');
		if (article?.collection !== 'articles') throw new Error('no article');
		expect(article.data).toMatchObject({
			code: 'S1',
			capture: { characters: expect.any(Number) },
			from: { outlet: { kind: 'outlet' } },
		});
		expect(texts.get(article.file)?.slice(article.bodyOffset)).toMatch(/^\nThe harbour master/);
		expect(article.prose.links.map(({ target }) => target)).toEqual(['ilka-varga']);
		expect(article.claimProse.map(({ links }) => links.map(({ target }) => target))).toEqual([
			['vell-harbour', 'crane'],
			['norda'],
			['vell-harbour'],
		]);
	});

	test('takes the kind of an entity from its folder', () => {
		const entity = entries.find(({ id }) => id === 'ilka-varga');
		expect(entity?.data).toMatchObject({ kind: 'person', name: 'Ilka Varga' });
	});

	test('gives digests that differ where the bytes do', () => {
		const digests = entries.map(({ digest }) => digest);
		expect(new Set(digests).size).toBe(digests.length);
		expect(digests.every((digest) => /^[0-9a-f]{64}$/.test(digest))).toBe(true);
	});
});

describe('faulty files', () => {
	test('of the fields leave no entry, but the prose is checked all the same', () => {
		const { dir } = scratchBook({
			'chapters/a.mdx': CHAPTER.replace('order: 1', 'order: one').replace('The text', 'A {x}'),
		});
		const { entries, issues, unread } = readBook(dir);
		expect(entries).toEqual([]);
		expect(issues.map(({ code }) => code)).toEqual(['field-invalid', 'mdx-expression']);
		expect(unread.ids).toEqual(new Set(['a']));
	});

	test('of the prose leave an entry, so that links to it are sound', () => {
		const { dir } = scratchBook({ 'chapters/a.mdx': CHAPTER.replace('The text', 'A <5') });
		const { entries, issues } = readBook(dir);
		expect(issues.map(({ code }) => code)).toEqual(['mdx-syntax']);
		expect(entries.map(({ id, prose }) => [id, prose.sentences])).toEqual([['a', []]]);
	});

	test('of YAML are checked in their prose', () => {
		const { dir } = scratchBook({
			'chapters/a.mdx': CHAPTER.replace('title: ', 'title: "').replace('The text', 'A {x}'),
		});
		expect(readBook(dir).issues.map(({ code }) => code)).toEqual(['front-matter-syntax', 'mdx-expression']);
	});

	test('keep the code of an article known', () => {
		const { dir } = scratchBook({ 'articles/a.mdx': '---\ncode: S7\n---\nText\n' });
		expect(readBook(dir).unread).toMatchObject({ ids: new Set(['a']), codes: new Set(['S7']) });
	});

	test('of book.yaml do not hide those of others', () => {
		const { dir } = scratchBook({ 'book.yaml': 'title: "x', 'chapters/a.mdx': CHAPTER.replace('order: 1\n', '') });
		const { meta, issues } = readBook(dir);
		expect(meta).toBeNull();
		expect(issues.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
			'front-matter-syntax book.yaml',
			'field-missing chapters/a.mdx',
		]);
	});
});

describe('pages without a text', () => {
	const entity = '---\nname: Vell\nsummary: A town.\nwikidata: { none: invented }\n---\n';

	test('are sound where the fields say it all', () => {
		expect(readBook(scratchBook({ 'entities/place/vell.mdx': entity }).dir).issues).toEqual([]);
	});

	test('are faulty where they would be empty', () => {
		const { dir } = scratchBook({ 'chapters/a.mdx': CHAPTER.replace('The text.', '') });
		expect(readBook(dir).issues).toMatchObject([{ code: 'prose-empty' }]);
	});
});
