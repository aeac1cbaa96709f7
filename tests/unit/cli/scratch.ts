import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { onTestFinished } from 'vitest';
import type { Effects } from '../../../src/cli/effects.ts';

/** A folder of its own for a test, removed afterwards. */
export function scratchFolder(): string {
	const folder = mkdtempSync(join(realpathSync(tmpdir()), 'briefbook-test-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Writes files by their path in a folder. */
export function plant(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

/** The files of a folder with their text, by path; `null` when there is no such folder. */
export function harvest(folder: string): Record<string, string> | null {
	try {
		const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
		return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
	} catch {
		return null;
	}
}

export interface TestEffects extends Effects {
	readonly printed: { out: string; err: string };
}

/** Effects that keep what is printed. */
export function testEffects(root: string, change: Partial<Effects> = {}): TestEffects {
	const printed = { out: '', err: '' };
	return {
		stdout: {
			write: (text) => {
				printed.out += text;
			},
		},
		stderr: {
			write: (text) => {
				printed.err += text;
			},
		},
		cwd: root,
		env: {},
		root,
		pid: process.pid,
		interrupted: async () => {},
		printed,
		...change,
	};
}
