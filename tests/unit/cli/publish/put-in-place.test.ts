import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putInPlace } from '../../../../src/cli/publish/put-in-place.ts';
import { harvest, plant, scratchFolder } from '../scratch.ts';

test('a file takes the place of another as a whole, in a folder that is made for it', () => {
	const root = scratchFolder();
	plant(root, { 'new.pdf': 'new', 'dist/book.pdf': 'old' });
	putInPlace(join(root, 'new.pdf'), join(root, 'dist/book.pdf'), 7);
	putInPlace(join(root, 'new.pdf'), join(root, 'a/b/book.pdf'), 7);
	expect(harvest(root)).toEqual({ 'new.pdf': 'new', 'dist/book.pdf': 'new', 'a/b/book.pdf': 'new' });
});

test('where it cannot take the place nothing of it is left', () => {
	const root = scratchFolder();
	plant(root, { 'new.pdf': 'new', 'dist/book.pdf/inside': 'a folder' });
	expect(() => putInPlace(join(root, 'new.pdf'), join(root, 'dist/book.pdf'), 7)).toThrow();
	expect(() => putInPlace(join(root, 'missing.pdf'), join(root, 'dist/other.pdf'), 7)).toThrow();
	expect(harvest(root)).toEqual({ 'new.pdf': 'new', 'dist/book.pdf/inside': 'a folder' });
});
