import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../../../src/cli/program.ts';
import { forgetBook } from '../../../src/sources/open-book.ts';
import { plant, scratchFolder, testEffects } from './scratch.ts';

const HARBOUR = resolve(import.meta.dirname, '../../books/harbour/book');

async function run(args: readonly string[], change: (root: string) => void = () => {}) {
	const root = scratchFolder();
	cpSync(HARBOUR, join(root, 'book'), { recursive: true });
	change(root);
	forgetBook();
	const effects = testEffects(root, { env: { BRIEFBOOK_DIR: 'book' } });
	return { code: await runProgram(['coverage', ...args], effects), ...effects.printed };
}

function edit(root: string, file: string, find: string, replace: string): void {
	const path = join(root, 'book', file);
	writeFileSync(path, readFileSync(path, 'utf8').replace(find, replace));
}

const strip = (root: string) => edit(root, 'judgements/no-crane-yet.mdx', '[@S1#cranes-missing]\n', '\n');
const level = (coverage: string) => (root: string) => {
	strip(root);
	edit(root, 'book.yaml', 'language: en\n', `language: en\ncoverage: ${coverage}\n`);
};

describe('coverage', () => {
	test('prints each page with its kinds of support, and the whole', async () => {
		const { code, out, err } = await run([]);
		expect([code, err]).toEqual([0, '']);
		const lines = out.split('\n');
		expect(lines[0]).toBe('brief/the-quay/              5/5  claim 80 %, background 20 %');
		expect(lines).toContain('questions/has-a-crane-come/  3/3  position 33 %, absence 33 %, finding 33 %');
		expect(out).toMatch(/\n\n23\/23 sentences are accounted for: claim 74 %, .*background 13 %\.\n$/);
	});

	test('lists naked sentences with their places, and ends with 1', async () => {
		const { code, out } = await run([], strip);
		expect(code).toBe(1);
		expect(out).toContain(
			'\n\nbook/judgements/no-crane-yet.mdx:20:1  Nothing supports the sentence “She works there.”.\n\n22/23 ',
		);
		expect(out).toMatch(/judgements\/no-crane-yet\/ +0\/1\n/);
	});

	test.each(['warning', 'off'])('lists them and ends with 0 at the level %s', async (name) => {
		const { code, out } = await run([], level(name));
		expect(code).toBe(0);
		expect(out).toContain('no-crane-yet.mdx:20:1');
	});

	test('--json is one object', async () => {
		const { code, out } = await run(['--json'], strip);
		const { coverage, issues } = JSON.parse(out);
		expect(code).toBe(1);
		expect(coverage).toMatchObject({ sentences: 23, supported: 22, kinds: { claim: 16 } });
		expect(coverage.pages[0]).toMatchObject({ page: 'brief/the-quay/index.html', sentences: 5, supported: 5 });
		expect(issues).toMatchObject([
			{ code: 'sentence-naked', file: 'book/judgements/no-crane-yet.mdx', line: 20, column: 1 },
		]);
	});

	test.each([
		['a text that does not parse', 'chapters/the-quay.mdx', 'The order is', 'The {order is'],
		['a file with bad fields', 'chapters/the-quay.mdx', 'order: 1', 'order: one'],
		['a book without its file', 'book.yaml', 'language: en', 'langage: en'],
	])('does not count past %s', async (_, file, find, replace) => {
		const { code, out } = await run([], (root) => edit(root, file, find, replace));
		expect(code).toBe(1);
		expect(out).toContain(`book/${file}:`);
		expect(out).toMatch(/Sentences are counted when every file can be read\.\n$/);
		const json = await run(['--json'], (root) => edit(root, file, find, replace));
		expect(JSON.parse(json.out)).toMatchObject({
			coverage: null,
			issues: [{ file: `book/${file}` }, ...([] as unknown[])],
		});
	});

	test('says so of a book without sentences', async () => {
		const root = scratchFolder();
		plant(root, { 'book/book.yaml': readFileSync(join(HARBOUR, 'book.yaml'), 'utf8') });
		forgetBook();
		const effects = testEffects(root, { env: { BRIEFBOOK_DIR: 'book' } });
		expect(await runProgram(['coverage'], effects)).toBe(0);
		expect(effects.printed.out).toBe('The book has no sentences to account for.\n');
	});
});
