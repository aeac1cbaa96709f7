import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { test } from '../browser/harness/browser-test.ts';
import { pagesOf, readBook } from './books.ts';

test('a browser reads every file of the shipped book as XML', async ({ open }) => {
	const { files } = readBook(join(inject('site').dir, 'briefbook.epub'));
	const page = await open('about:blank');
	const texts = Object.entries(files).filter(([file]) => /\.(?:xhtml|opf|xml)$/.test(file));
	expect(texts.length).toBeGreaterThan(pagesOf({ files }).length);
	const faults = await page.evaluate((all) => {
		const faultOf = (text: string): string | null =>
			new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? null;
		return all.flatMap(([file, text]) => {
			const fault = faultOf(text);
			return fault === null ? [] : [`${file}: ${fault}`];
		});
	}, texts);
	expect(faults).toEqual([]);
});
