import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { bookDir } from '../../../src/sources/book-dir.ts';

test.each([
	[{}, 'src/content'],
	[{ BRIEFBOOK_DIR: '' }, 'src/content'],
	[{ BRIEFBOOK_DIR: 'books/mine' }, 'books/mine'],
	[{ BRIEFBOOK_DIR: '../elsewhere/' }, '../elsewhere'],
])('%j', (environment, dir) => {
	expect(bookDir(environment, '/project')).toBe(resolve('/project', dir));
});

test('an absolute folder stays as it is', () => {
	expect(bookDir({ BRIEFBOOK_DIR: resolve('/books/mine') }, '/project')).toBe(resolve('/books/mine'));
});
