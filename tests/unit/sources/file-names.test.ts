import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idFault } from '../../../src/schema/ids.ts';
import { asFileName, asId, baseName, isAlmostText, isImageName } from '../../../src/sources/file-names.ts';

describe('baseName', () => {
	test.each([
		['iran.mdx', 'iran'],
		['iran.md', 'iran'],
		['iran.en.mdx', 'iran.en'],
		['iran.MDX', null],
		['iran.txt', null],
		['mdx', null],
	])('%s', (name, base) => {
		expect(baseName(name)).toBe(base);
	});
});

test('texts with other endings are known as such', () => {
	expect(['x.MDX', 'x.markdown', 'x.Md'].every(isAlmostText)).toBe(true);
	expect(['x.txt', 'x.mdx.bak', 'mdx'].some(isAlmostText)).toBe(false);
});

test('images have plain names and endings', () => {
	expect(
		['a.png', 'A_1.final.jpeg', 'a-b.webp', '1.avif', 'a.gif', 'a.jpg', 'IMG_1.JPG', '_a.png'].every(isImageName),
	).toBe(true);
	expect(['a.svg', 'a b.png', '.png', '../a.png', 'é.png', 'a.png\n'].some(isImageName)).toBe(false);
});

describe('asId', () => {
	test.each([
		['The Quay', 'the-quay'],
		['Журавлёв', 'zhuravlev'],
		['O’Brien', 'obrien'],
		['S-400 (Triumf)', 's-400-triumf'],
		['--a__b--', 'a-b'],
		['con', null],
		['…', null],
		['', null],
	])('%s', (name, id) => {
		expect(asId(name)).toBe(id);
	});

	test('is an id or nothing, and leaves ids alone', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (name) => {
				const id = asId(name);
				if (id === null) return;
				expect(idFault(id)).toBeNull();
				expect(asId(id)).toBe(id);
			}),
		);
	});

	test('is never longer than an id may be', () => {
		expect(asId(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79));
	});
});

test('a misnamed text gets the ending that it should have', () => {
	expect(asFileName('The Quay.MDX')).toBe('the-quay.mdx');
	expect(asFileName('the_quay.md')).toBe('the-quay.mdx');
	expect(asFileName('_.md')).toBeNull();
});
