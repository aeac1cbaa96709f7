import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../../../src/cli/program.ts';
import { forgetBook } from '../../../src/sources/open-book.ts';
import { harvest, plant, scratchFolder, testEffects } from './scratch.ts';

const HARBOUR = resolve(import.meta.dirname, '../../books/harbour');
const DRAW = ['--sample', '5', '--seed', '1'];

/** The small book with its captures, in a folder of its own. */
function harbour(): string {
	const root = scratchFolder();
	cpSync(HARBOUR, root, { recursive: true });
	return root;
}

async function audit(root: string, ...args: readonly string[]) {
	forgetBook();
	const effects = testEffects(root, { env: { BRIEFBOOK_DIR: 'book' } });
	return { code: await runProgram(['audit', ...args], effects), ...effects.printed };
}

function edit(root: string, file: string, find: string | RegExp, replace: string): void {
	const path = join(root, file);
	const text = readFileSync(path, 'utf8');
	const edited = text.replace(find, () => replace);
	if (edited === text) throw new Error(`${find} does not stand in ${file}`);
	writeFileSync(path, edited);
}

/** Draws a sheet and fills its form in: all supported but the first, which is not. */
async function filled(): Promise<string> {
	const root = harbour();
	await audit(root, ...DRAW);
	const path = join(root, 'audit/audit.yaml');
	let first = true;
	const text = readFileSync(path, 'utf8')
		.replace("auditor: ''", 'auditor: Mara Lind')
		.replace("date: ''", 'date: 2024-06-01')
		.replace(/verdict: open/g, () => {
			const verdict = first ? 'not-supported, note: the year is missing' : 'supported';
			first = false;
			return `verdict: ${verdict}`;
		});
	writeFileSync(path, text);
	return root;
}

describe('drawing', () => {
	test('writes the sheet in two forms and the form for the results, and nothing else', async () => {
		const root = harbour();
		const before = Object.keys(harvest(root) ?? {});
		const { code, out, err } = await audit(root, ...DRAW);
		expect([code, err]).toEqual([0, '']);
		expect(out).toMatch(
			/^5 of \d+ sentences that cite evidence are on sheet [0-9a-f]{16}\.\nTo print: audit\/sheet\.html; as Markdown: audit\/sheet\.md\.\nThe form for the results: audit\/audit\.yaml; read it back with --results\.\n$/,
		);
		const made = Object.keys(harvest(root) ?? {}).filter((path) => !before.includes(path));
		expect(made).toEqual(['audit/audit.yaml', 'audit/sheet.html', 'audit/sheet.md']);
	});

	test('the same seed and the same book give the same bytes; another seed another sheet', async () => {
		const root = harbour();
		await audit(root, ...DRAW);
		await audit(root, ...DRAW, '--out', 'again');
		await audit(root, '--sample', '5', '--seed', '2', '--out', 'other');
		const read = (folder: string) => harvest(join(root, folder));
		expect(read('again')).toEqual(read('audit'));
		expect(read('other')?.['sheet.html']).not.toBe(read('audit')?.['sheet.html']);
	});

	test('--json is one object', async () => {
		const { code, out } = await audit(harbour(), ...DRAW, '--json');
		expect(code).toBe(0);
		const { sentences, ...rest } = JSON.parse(out);
		expect(rest).toEqual({
			sheet: expect.stringMatching(/^[0-9a-f]{16}$/),
			seed: 1,
			sample: 5,
			population: expect.any(Number),
			captures: false,
			files: { html: 'audit/sheet.html', markdown: 'audit/sheet.md', results: 'audit/audit.yaml' },
		});
		expect(sentences).toHaveLength(5);
	});

	test('more than there are draws all', async () => {
		const { out } = await audit(harbour(), '--sample', '2000', '--seed', '1', '--json');
		const { sentences, population, sample } = JSON.parse(out);
		expect([sentences.length, sample]).toEqual([population, 2000]);
	});

	test('with captures, the words beside the quotes are shown', async () => {
		const root = harbour();
		await audit(root, '--sample', '99', '--seed', '1', '--captures', 'captures');
		const sheet = readFileSync(join(root, 'audit/sheet.html'), 'utf8');
		expect(sheet).toContain('In all these months </span>');
		expect(sheet).toContain('not to be published');
	});

	test('nothing is shown of a capture that changed', async () => {
		const root = harbour();
		edit(root, 'captures/courier.txt', 'Printed in Vell', 'Printed at Vell');
		await audit(root, '--sample', '99', '--seed', '1', '--captures', 'captures');
		const sheet = readFileSync(join(root, 'audit/sheet.html'), 'utf8');
		expect(sheet).not.toContain('In all these months');
		expect(sheet).toContain('(not found in the capture)');
	});

	test('links lead to the site in dist/, or to the address that is given', async () => {
		const root = harbour();
		await audit(root, ...DRAW);
		await audit(root, ...DRAW, '--out', 'web', '--site', 'https://example.org/b');
		expect(readFileSync(join(root, 'audit/sheet.html'), 'utf8')).toMatch(/href="\.\.\/dist\/[a-z]+\//);
		expect(readFileSync(join(root, 'web/sheet.html'), 'utf8')).toMatch(/href="https:\/\/example\.org\/b\/[a-z]+\//);
	});

	test('a form that somebody filled in is never overwritten', async () => {
		const root = await filled();
		const before = harvest(root);
		const { code, err } = await audit(root, ...DRAW);
		expect(code).toBe(2);
		expect(err).toMatch(/audit\.yaml is there already, and is not the blank form of this sheet\.\nName another folder/);
		expect(harvest(root)).toEqual(before);
	});
});

describe('wrong use', () => {
	test.each([
		[[], 'An audit needs to know how many sentences to draw'],
		[['--sample', '5'], 'An audit needs to know how many sentences to draw'],
		[['--sample', '0', '--seed', '1'], '“0” is no number of sentences.\nWrite a whole number from 1 to 2000.'],
		[['--sample', '2001', '--seed', '1'], '“2001” is no number of sentences.'],
		[['--sample', '5', '--seed', '-1'], '“-1” is no seed.'],
		[['--sample', '5', '--seed', '1e3'], '“1e3” is no seed.'],
		[[...DRAW, '--write'], 'Only results can be written into the book.'],
		[[...DRAW, '--site', 'ftp://x'], '“ftp://x” is not an http or https address.'],
		[['--results', 'x.yaml', '--seed', '1'], '--results takes no --seed.'],
		[['--results', 'nowhere.yaml'], 'There is no file “nowhere.yaml”.'],
		[['--results', 'book'], '“book” does not end in .yaml.'],
		[[...DRAW, '--captures', 'nowhere'], 'There is no folder of captures'],
		[[...DRAW, '--out', 'dist/audit'], 'it lies in a published site.'],
		[[...DRAW, '--out', 'book/audit'], 'it lies in the book.'],
		[[...DRAW, '--out', 'src/audit'], 'it belongs to the engine.'],
		[[...DRAW, '--out', 'public-site/a/b'], 'it lies in a published site.'],
	])('%j', async (args, words) => {
		const root = harbour();
		plant(root, { 'public-site/index.html': '', 'public-site/404.html': '', 'public-site/data/book.json': '' });
		const before = harvest(root);
		const { code, out, err } = await audit(root, ...args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain(words);
		expect(harvest(root)).toEqual(before);
	});

	test('a book without sentences that cite', async () => {
		const root = scratchFolder();
		plant(root, { 'book/book.yaml': readFileSync(join(HARBOUR, 'book/book.yaml'), 'utf8') });
		expect((await audit(root, ...DRAW)).err).toContain('The book has no sentence that cites evidence.');
	});
});

describe('a book with faults', () => {
	test('is not audited: the faults are told, and nothing is written', async () => {
		const root = harbour();
		edit(root, 'book/chapters/the-quay.mdx', '[@S1#cranes-missing]', '[@S1#cranes-mising]');
		const { code, out } = await audit(root, ...DRAW);
		expect(code).toBe(1);
		expect(out).toContain('book/chapters/the-quay.mdx:15:');
		expect(out).toMatch(/An audit needs a book without faults\.\n$/);
		expect(existsSync(join(root, 'audit'))).toBe(false);
		expect(JSON.parse((await audit(root, ...DRAW, '--json')).out).issues).toHaveLength(1);
	});

	test('broken results of an older audit do not keep a new sheet from being drawn', async () => {
		const root = harbour();
		writeFileSync(join(root, 'book/audit.yaml'), 'seed: one\n');
		expect((await audit(root, ...DRAW)).code).toBe(0);
	});
});

describe('results', () => {
	test('are counted, and with --write put into the book', async () => {
		const root = await filled();
		const read = await audit(root, '--results', 'audit/audit.yaml');
		expect([read.code, read.err]).toEqual([0, '']);
		expect(read.out).toMatch(
			/^4 of 5 sentences are supported by what they cite: 80\.0 %; 95 % interval 37\.6 to 96\.4 % \(Wilson score\)\.\nsupported 4, not supported 1\.\n$/,
		);
		expect(existsSync(join(root, 'book/audit.yaml'))).toBe(false);
		const written = await audit(root, '--results', 'audit/audit.yaml', '--write');
		expect(written.out).toMatch(/\naudit\.yaml was put into the book\.\n$/);
		expect(readFileSync(join(root, 'book/audit.yaml'), 'utf8')).toBe(
			readFileSync(join(root, 'audit/audit.yaml'), 'utf8'),
		);
		const effects = testEffects(root, { env: { BRIEFBOOK_DIR: 'book' } });
		expect(await runProgram(['check', '--json'], effects)).toBe(0);
		const { issues } = JSON.parse(effects.printed.out) as { issues: { code: string }[] };
		expect(issues.map(({ code }) => code)).toEqual(['lock-missing']);
	});

	test('--json is one object', async () => {
		const root = await filled();
		const {
			audit: found,
			written,
			issues,
		} = JSON.parse((await audit(root, '--results', 'audit/audit.yaml', '--write', '--json')).out);
		expect([written, issues]).toEqual([true, []]);
		expect(found).toMatchObject({
			auditor: 'Mara Lind',
			date: '2024-06-01',
			answered: 5,
			counts: { supported: 4, 'not-supported': 1 },
			rate: { share: 0.8 },
		});
		expect(found).not.toHaveProperty('sentences');
	});

	test('of a sentence that changed since are told as outdated, and not counted', async () => {
		const root = await filled();
		const text = readFileSync(join(root, 'audit/sheet.md'), 'utf8');
		const [, first = ''] = /^> (.*)$/m.exec(text) ?? [];
		expect(first).not.toBe('');
		// Every sentence of the small book comes down to claims: of each article one is reworded.
		edit(root, 'book/articles/courier-cranes.mdx', 'The harbour ordered two cranes', 'The harbour bought two cranes');
		edit(root, 'book/articles/courier-cranes.mdx', 'has not received', 'never received');
		const { code, out } = await audit(root, '--results', 'audit/audit.yaml', '--write');
		expect(code).toBe(0);
		expect(out).toMatch(/^audit\/audit\.yaml:\d+:\d+ {2}audit-outdated/m);
		expect(out).toMatch(/\n\d sentences? of sheet [0-9a-f]{16} changed since and (is|are) not counted \(found: /);
	});

	test.each([
		['a seed that was changed', /^seed: 1/m, 'seed: 2', 'audit-sheet'],
		['a sample that was changed', /^sample: 5/m, 'sample: 6', 'audit-sheet'],
		['an unknown verdict', 'verdict: supported', 'verdict: suported', 'field-value'],
		['nobody who signed', 'auditor: Mara Lind', "auditor: ''", 'field-type'],
		['no YAML', 'sentences:', 'sentences: [', 'front-matter-syntax'],
	])('with %s are refused, and not written', async (_, find, replace, issue) => {
		const root = await filled();
		edit(root, 'audit/audit.yaml', find, replace);
		const { code, out } = await audit(root, '--results', 'audit/audit.yaml', '--write');
		expect(code).toBe(1);
		expect(out).toMatch(new RegExp(`^audit/audit\\.yaml:\\d+:\\d+ {2}${issue} `, 'm'));
		expect(out).toMatch(/Nothing was counted\.\n$/);
		expect(existsSync(join(root, 'book/audit.yaml'))).toBe(false);
	});
});
