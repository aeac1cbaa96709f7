import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** Copies a finished file beside its place, under another name, and then renames it: whoever reads it has the old one or the new. */
export function putInPlace(from: string, to: string, pid: number): void {
	makeFolder(dirname(to));
	const beside = join(dirname(to), `.${basename(to)}.${pid}`);
	try {
		copyFileSync(from, beside);
		renameSync(beside, to);
	} catch (error) {
		rmSync(beside, { force: true });
		throw error;
	}
}
