import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../../../src/cli/program.ts';
import { plant, scratchFolder, type TestEffects, testEffects } from './scratch.ts';

const HARBOUR = resolve(import.meta.dirname, '../../books/harbour/book');

function project(): { root: string; effects: TestEffects } {
	const root = scratchFolder();
	cpSync(HARBOUR, join(root, 'src/content'), { recursive: true });
	return { root, effects: testEffects(root) };
}

test('of a book with faults nothing is made; they are told', async () => {
	const { root, effects } = project();
	plant(root, { 'src/content/articles/x.mdx': 'no front matter' });
	expect(await runProgram(['epub'], effects)).toBe(1);
	expect(effects.printed.out).toContain('articles/x.mdx:1:1');
	expect(effects.printed.out).toMatch(/Nothing was made\.\n$/);
	expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('--json is one object on standard output', async () => {
	const { root, effects } = project();
	plant(root, { 'src/content/articles/x.mdx': 'no front matter' });
	expect(await runProgram(['epub', '--json'], effects)).toBe(1);
	const told = JSON.parse(effects.printed.out) as { files: string[]; issues: { file: string }[] };
	expect(told.files).toEqual([]);
	expect(told.issues.some(({ file }) => file.endsWith('articles/x.mdx'))).toBe(true);
});

test('a folder is no file to write to', async () => {
	const { root, effects } = project();
	plant(root, { 'shelf/x': '' });
	expect(await runProgram(['epub', '--out', 'shelf'], effects)).toBe(2);
	expect(effects.printed.err).toContain('shelf is a folder.');
});
