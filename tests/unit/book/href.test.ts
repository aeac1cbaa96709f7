import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOn, hrefFrom, type PagePath, page, pageOf, rootFrom } from '../../../src/book/href.ts';

describe('hrefFrom', () => {
	test.each([
		[page('home'), pageOf('articles', 'x'), null, 'articles/x/index.html'],
		[pageOf('articles', 'x'), page('home'), null, '../../index.html'],
		[pageOf('articles', 'x'), pageOf('articles', 'y'), 'claim-a', '../../articles/y/index.html#claim-a'],
		[pageOf('articles', 'x'), pageOf('articles', 'x'), 'claim-a', '#claim-a'],
		[pageOf('articles', 'x'), pageOf('articles', 'x'), null, '../../articles/x/index.html'],
		[pageOf('articles', 'x'), page('articles'), null, '../../articles/index.html'],
		[page('bookJson'), page('bookSchema'), null, '../data/book.schema.json'],
	])('from %s to %s#%s', (from, to, anchor, href) => {
		expect(hrefFrom(from, to, anchor)).toBe(href);
	});

	test('a browser follows it to the page, from anywhere to anywhere', () => {
		const path = fc
			.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 })
			.map((folders) => [...folders, 'index.html'].join('/') as PagePath);
		fc.assert(
			fc.property(path, path, (from, to) => {
				expect(posix.join('/', posix.dirname(from), hrefFrom(from, to))).toBe(`/${to}`);
				expect(posix.join('/', posix.dirname(from), rootFrom(from), to)).toBe(`/${to}`);
			}),
		);
	});
});

describe('in the printed book', () => {
	const paper = page('paper');

	test.each([
		[pageOf('articles', 'x'), null, '#articles--x'],
		[pageOf('articles', 'x'), 'claim-a', '#articles--x--claim-a'],
		[page('timeline'), 'year-2025', '#timeline--year-2025'],
		[page('legend'), null, '#method--legend'],
		[paper, 'index', '#index'],
	])('what shows %s#%s is a place of the same document', (to, anchor, href) => {
		expect(hrefFrom(paper, to, anchor)).toBe(href);
	});

	test('ids say which page they belong to; elsewhere they are as they are', () => {
		expect(anchorOn(paper, pageOf('chapters', 'x'), 'p-3')).toBe('brief--x--p-3');
		expect(anchorOn(pageOf('chapters', 'x'), pageOf('chapters', 'x'), 'p-3')).toBe('p-3');
		expect(anchorOn(page('home'), pageOf('chapters', 'x'), 'p-3')).toBe('p-3');
	});
});
