import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { groups } from './mutation/groups.ts';

/** The largest group takes ten minutes on two cores that do nothing else. */
const HOUR = 3_600_000;

const ROOT = resolve(import.meta.dirname, '../..');

/** Stryker, as its package names its own start. */
function stryker(): string {
	const manifest = createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json');
	return join(dirname(manifest), 'bin/stryker.js');
}

test.each(Object.entries(groups).map(([name, { about }]) => [about, name] as const))(
	'of the faults that are planted into %s, the unit tests find nine in ten',
	(_, name) => {
		// What a run has learnt of code and tests that have not changed since, the next one takes over.
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[stryker(), 'run', 'tests/campaign/mutation/stryker.config.ts'],
			{
				cwd: ROOT,
				env: { ...process.env, MUTANTS: name },
				encoding: 'utf8',
				maxBuffer: 64 * 1024 * 1024,
			},
		);
		console.log(stdout.slice(stdout.lastIndexOf('Ran ')));
		expect(status, `${stdout}\n${stderr}`).toBe(0);
	},
	HOUR,
);
