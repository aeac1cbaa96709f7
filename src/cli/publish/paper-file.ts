import { existsSync, lstatSync, mkdtempSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { UsageError } from '../../issues/usage-error.ts';

/**
 * The file to write a paper to, absolute: the one that `--out` names, from the working directory, or its own name in `dist/`.
 * @throws {UsageError} when a folder is there, or is meant, or nothing can be written beside it
 */
export function paperFile(out: string | undefined, name: string, { root, cwd }: { root: string; cwd: string }): string {
	if (out === undefined) return join(root, 'dist', name);
	const file = resolve(cwd, out);
	if (/[\\/]$/.test(out) || (existsSync(file) && lstatSync(file).isDirectory()))
		throw new UsageError(
			`${out} is a folder.`,
			`Name a file with --out, such as ${join(out, name).split(sep).join('/')}.`,
		);
	requireWritable(dirname(file), out);
	return file;
}

/** Tries it out, in the nearest folder that is there: permissions alone do not tell. */
function requireWritable(folder: string, out: string): void {
	let nearest = folder;
	while (!existsSync(nearest)) nearest = dirname(nearest);
	try {
		rmdirSync(mkdtempSync(join(nearest, '.briefbook-')));
	} catch (cause) {
		throw new UsageError(`${out} cannot be written.`, 'Name a file in a folder of your own with --out.', { cause });
	}
}
