import { expect, test } from 'vitest';
import type { ProseFacts } from '../../../src/prose/prose.ts';
import { imageFaults } from '../../../src/sources/image-files.ts';

const showing = (url: string): ProseFacts => ({
	...{ links: [], citations: [], components: [], headings: [], sentences: [], wordCount: 0 },
	images: [{ url, alt: 'x', offset: 4 }],
});
const IMAGES = new Set(['chapters/quay.png', 'articles/crane.png', 'entities/person/varga.webp']);
const faults = (file: string, url: string) => imageFaults(file, 10, showing(url), IMAGES);

test('an image beside the file is there', () => {
	expect(faults('chapters/a.mdx', './quay.png')).toEqual([]);
	expect(faults('entities/person/a.mdx', './varga.webp')).toEqual([]);
});

test('one that is not gets the nearest beside the file', () => {
	expect(faults('chapters/a.mdx', './quai.png')).toEqual([
		{ code: 'image-missing', at: { offset: 14 }, args: { url: './quai.png', nearest: './quay.png' } },
	]);
	// Endings as cameras write them are looked for too.
	expect(faults('chapters/a.mdx', './QUAY.PNG')).toHaveLength(1);
	expect(faults('chapters/a.mdx', './crane.png')).toEqual([
		{ code: 'image-missing', at: { offset: 14 }, args: { url: './crane.png' } },
	]);
});

test('what the policy of prose refuses is not looked for', () => {
	for (const url of ['../articles/crane.png', 'https://example.org/x.png', './x.svg', '/x.png']) {
		expect(faults('chapters/a.mdx', url)).toEqual([]);
	}
});
