import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The project's folder. */
export const project = resolve(import.meta.dirname, '../../..');

const OTHER_BUILD = 'Another build of this project is running';
const WAIT_MS = 500;
const MOST_WAITS = 240;

/** Makes the book that the project ships into a folder, papers and all, as its readers do. */
export function buildShippedBook(out: string): Promise<void> {
	return makeBook(['book', '--out', out]);
}

/**
 * Makes the shipped book, or the one that `environment` names, by a command. Waits for another build of the project to end.
 * @throws with what the command printed when it does not end well.
 */
export async function makeBook(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<void> {
	const { BRIEFBOOK_DIR: _dir, NODE_ENV: _mode, VITEST: _vitest, ...rest } = process.env;
	const { BRIEFBOOK_CAPTURES: captures } = rest;
	if (captures) rest['BRIEFBOOK_CAPTURES'] = resolve(captures);
	// From anywhere: not every author stands in the project’s folder.
	const options = { cwd: tmpdir(), env: { ...rest, ...environment } };
	for (let waits = 0; ; waits += 1) {
		try {
			await run(process.execPath, [join(project, 'bin/briefbook.cjs'), ...args], options);
			return;
		} catch (error) {
			const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
			if (!stderr.includes(OTHER_BUILD) || waits === MOST_WAITS) {
				throw new Error(`The book could not be made.\n${stdout}${stderr}`, { cause: error });
			}
		}
		await setTimeout(WAIT_MS);
	}
}
