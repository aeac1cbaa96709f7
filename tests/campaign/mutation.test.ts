import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Stryker, as its package names its own start. */
function stryker(): string {
	const manifest = createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json');
	return join(dirname(manifest), 'bin/stryker.js');
}

test.each([
	['the matching of quotes', 'quotes'],
	['what stands behind a sentence', 'evidence'],
])('of the faults that are planted into %s, the unit tests find nine in ten', (_, name) => {
	const config = `tests/campaign/mutation/${name}/stryker.config.ts`;
	// What a run has learnt of code and tests that have not changed since, the next one takes over.
	const { status, stdout, stderr } = spawnSync(process.execPath, [stryker(), 'run', config], {
		cwd: ROOT,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	console.log(stdout.slice(stdout.lastIndexOf('Ran ')));
	expect(status, `${stdout}\n${stderr}`).toBe(0);
});
