import { lstatSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { UsageError } from '../../issues/usage-error.ts';

/**
 * The file to write a paper to, absolute: the one that `--out` names, from the working directory, or its own name in `dist/`.
 * @throws {UsageError} when a folder is there, or is meant
 */
export function paperFile(out: string | undefined, name: string, { root, cwd }: { root: string; cwd: string }): string {
	if (out === undefined) return join(root, 'dist', name);
	const file = resolve(cwd, out);
	if (/[\\/]$/.test(out) || lstatSync(file, { throwIfNoEntry: false })?.isDirectory())
		throw new UsageError(
			`${out} is a folder.`,
			`Name a file with --out, such as ${join(out, name).split(sep).join('/')}.`,
		);
	return file;
}
