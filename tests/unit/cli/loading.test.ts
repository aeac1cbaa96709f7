import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '../../..');

/** Has Node tell every module that it loads. */
const TELLING = `data:text/javascript,${encodeURIComponent(`
	import { writeSync } from 'node:fs';
	import { registerHooks } from 'node:module';
	registerHooks({ load: (url, context, next) => (writeSync(2, url + '\\n'), next(url, context)) });`)}`;

test('check does not wait for what only printing, searching and rendering need', { timeout: 60_000 }, async () => {
	const env = { ...process.env, BRIEFBOOK_DIR: resolve(ROOT, 'tests/books/harbour/book') };
	const { stderr } = await run(process.execPath, ['--import', TELLING, 'src/cli/main.ts', 'check'], { cwd: ROOT, env });
	const loaded = stderr.split('\n');
	expect(loaded.filter((url) => /\/src\/cli\/check\.ts$|\/node_modules\/zod\//.test(url)).length).toBeGreaterThan(1);
	expect(loaded.filter((url) => /\/node_modules\/(?:playwright-core|pdf-lib|pagefind|astro|vite)\//.test(url))).toEqual(
		[],
	);
});
