import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runProgram } from '../../../src/cli/program.ts';
import { plant, scratchFolder, type TestEffects, testEffects } from './scratch.ts';

const HARBOUR = resolve(import.meta.dirname, '../../books/harbour/book');

afterEach(() => vi.unstubAllEnvs());

function project(): { root: string; effects: TestEffects } {
	const root = scratchFolder();
	cpSync(HARBOUR, join(root, 'src/content'), { recursive: true });
	return { root, effects: testEffects(root, { interrupted: () => new Promise(() => {}) }) };
}

test('without a browser: what to do about it, and nothing is touched', async () => {
	vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
	const { root, effects } = project();
	expect(await runProgram(['pdf'], effects)).toBe(2);
	expect(effects.printed.err).toBe(
		'CHROME_PATH names no browser that starts, /nowhere/chrome: name an installed Chrome, Edge or Chromium, or none.\n',
	);
	expect(effects.printed.out).toBe('');
	expect(existsSync(join(root, 'dist'))).toBe(false);
	expect(existsSync(join(root, '.briefbook'))).toBe(false);
});

test('a book with faults is not printed; they are told', async () => {
	const { root, effects } = project();
	plant(root, { 'src/content/articles/x.mdx': 'no front matter' });
	expect(await runProgram(['pdf', '--json'], effects)).toBe(1);
	const told = JSON.parse(effects.printed.out) as { files: string[]; issues: { file: string }[] };
	expect(told.files).toEqual([]);
	expect(told.issues.some(({ file }) => file.endsWith('articles/x.mdx'))).toBe(true);
});

test.each([
	[['--paper', 'a5'], 'Allowed choices are a4, letter'],
	[['--variant', 'poster'], 'Allowed choices are book, brief'],
	[['--out', 'shelf'], 'shelf is a folder.'],
])('%j is wrong use', async (args, words) => {
	const { root, effects } = project();
	plant(root, { 'shelf/x': '' });
	expect(await runProgram(['pdf', ...args], effects)).toBe(2);
	expect(effects.printed.err).toContain(words);
});
