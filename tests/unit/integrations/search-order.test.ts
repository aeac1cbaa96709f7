import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { sortItems } from '../../../src/integrations/cbor-items.ts';
import { writeIndex } from '../../../src/integrations/search-index.ts';
import { orderIndex } from '../../../src/integrations/search-order.ts';
import { scratchFolder } from '../cli/scratch.ts';

afterAll(() => close());

/** An index of pages with many values of several filters, as Pagefind writes it. */
async function indexOf(pages: number): Promise<string> {
	const folder = scratchFolder();
	const { index } = await createIndex({ forceLanguage: 'en' });
	for (let n = 0; n < pages; n += 1) {
		const filters = { kind: [`kind ${n % 9}`], year: [`20${n % 7}`], publisher: [`house ${n % 5}`], place: [`ü ${n}`] };
		await index?.addCustomRecord({
			url: `/${n}/`,
			content: `word${n} text`,
			language: 'en',
			filters,
			meta: { title: `Page ${n}` },
		});
	}
	await writeIndex(index ?? expect.fail(), folder);
	return folder;
}

function content(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
	return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]));
}

test('two indexes of the same pages are the same bytes', async () => {
	const [one, other] = [await indexOf(40), await indexOf(40)];
	orderIndex(one);
	orderIndex(other);
	expect(content(one)).toEqual(content(other));
	const once = content(one);
	orderIndex(one);
	expect(content(one)).toEqual(once);
});

test('files go on naming each other', async () => {
	const folder = await indexOf(40);
	orderIndex(folder);
	const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
		languages: { en: { hash: string } };
	};
	expect(readdirSync(folder)).toContain(`pagefind.${entry.languages.en.hash}.pf_meta`);
	expect(readdirSync(join(folder, 'filter'))).toHaveLength(4);
	const meta = gunzipSync(readFileSync(join(folder, `pagefind.${entry.languages.en.hash}.pf_meta`))).toString('latin1');
	for (const file of readdirSync(join(folder, 'filter'))) expect(meta).toContain(file.replace('.pf_filter', ''));
});

const cbor = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

test.each([
	['numbers of every length', '83 1903e8 1818 05', [], '83 05 1818 1903e8'],
	['texts, by their bytes', '83 6162 6161 60', [], '83 60 6161 6162'],
	['pairs, with all that is in them', '82 82 6162 8101 82 6161 820203', [], '82 82 6161 820203 82 6162 8101'],
	['an inner array', '82 6178 82 02 01', [1], '82 6178 82 01 02'],
	['no items', '80', [], '80'],
	['maps, tags and null on the way', '84 a1616101 c101 f6 82 0201', [3], '84 a1616101 c101 f6 82 0102'],
])('sorts %s', (_, bytes, path, expected) => {
	expect(sortItems(cbor(bytes), path).toString('hex')).toBe(cbor(expected).toString('hex'));
});

test.each([['05'], ['9f01ff'], ['82'], ['']])('refuses %j, which is no array of a stated length', (bytes) => {
	expect(() => sortItems(cbor(bytes), [])).toThrow('no array of a stated length');
});
