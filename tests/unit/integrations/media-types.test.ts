import { expect, test } from 'vitest';
import { isImage, mediaType } from '../../../src/integrations/media-types.ts';

test.each([
	['a/index.html', 'text/html; charset=utf-8'],
	['A.JPG', 'image/jpeg'],
	['x.pf_meta', 'application/octet-stream'],
	['no-ending', 'application/octet-stream'],
	['book.json', 'application/json; charset=utf-8'],
])('%s is %s', (file, type) => expect(mediaType(file)).toBe(type));

test('tells images from the rest', () => {
	expect(['a.png', 'a.svg', 'a.html', 'a.mdx'].map(isImage)).toEqual([true, true, false, false]);
});
