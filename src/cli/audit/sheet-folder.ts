import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../../issues/usage-error.ts';
import { makeFolder } from '../publish/make-folder.ts';
import { contains, ENGINE_FOLDERS, isSite, realPlace } from '../publish/output-folder.ts';

/**
 * The folder for a sheet: `audit/` of the working directory, or the one that `--out` names.
 * @throws {UsageError} when it lies in a published site, which the next build replaces, in the book, or in the engine.
 */
export function sheetFolder(
	out: string | undefined,
	{ root, cwd, book }: { root: string; cwd: string; book: string },
): string {
	const folder = resolve(cwd, out ?? 'audit');
	const place = realPlace(folder);
	if (contains(realPlace(join(root, 'dist')), place) || isInSite(place))
		throw refusal(folder, 'lies in a published site');
	if (contains(realPlace(book), place)) throw refusal(folder, 'lies in the book');
	if (ENGINE_FOLDERS.some((name) => contains(join(realPlace(root), name), place)))
		throw refusal(folder, 'belongs to the engine');
	return folder;
}

/**
 * Writes the files of a sheet by their names. The form is written first and never replaced: it may hold somebody’s work.
 * @throws {UsageError} when another form lies there.
 */
export function writeSheet(folder: string, form: string, files: Readonly<Record<string, string>>, text: string): void {
	makeFolder(folder);
	const path = join(folder, form);
	if (existsSync(path) && readFileSync(path, 'utf8') !== text)
		throw new UsageError(
			`${path} is there already, and is not the blank form of this sheet.`,
			'Name another folder with --out; nothing was overwritten.',
		);
	writeFileSync(path, text);
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

/** The address of the site as seen from a sheet: the one that is given or, from disk, the one in `dist/`. */
export function siteFrom(folder: string, site: string | undefined, root: string): string {
	if (site !== undefined) return site.endsWith('/') ? site : `${site}/`;
	const way = relative(folder, join(root, 'dist')).split(sep).map(encodeURIComponent).join('/');
	return `${way}/`;
}

function isInSite(place: string): boolean {
	const parent = dirname(place);
	return isSite(place) || (parent !== place && isInSite(parent));
}

function refusal(folder: string, because: string): UsageError {
	return new UsageError(`The sheet cannot be written to ${folder}: it ${because}.`, 'Name another folder with --out.');
}
