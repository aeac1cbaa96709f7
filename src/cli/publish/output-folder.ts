import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../../issues/usage-error.ts';
import { paperFiles } from '../papers.ts';

/** Files that every site of Briefbook has, and that hardly any other folder has together. */
const MARKS = ['index.html', '404.html', join('data', 'book.json')];

/** Folders of the engine that nothing is written to. */
export const ENGINE_FOLDERS = ['.git', '.briefbook', 'bin', 'node_modules', 'public', 'src', 'tests'];

/**
 * The folder to publish to: `dist/` of the project, or the one that `--out` names, from the working directory.
 * @throws {UsageError} when replacing it would lose or hide something that is not a site.
 */
export function outputFolder(
	out: string | undefined,
	{ root, cwd, book }: { root: string; cwd: string; book: string },
): string {
	const target = out === undefined ? join(root, 'dist') : resolve(cwd, out);
	const place = realPlace(target);
	const project = realPlace(root);
	const text = realPlace(book);
	if (contains(place, project)) throw refusal(target, 'holds the project');
	if (contains(place, text) || contains(text, place)) throw refusal(target, 'overlaps with the book');
	if (ENGINE_FOLDERS.some((name) => contains(join(project, name), place)))
		throw refusal(target, 'belongs to the engine');
	refuseForeign(target);
	return target;
}

function refuseForeign(target: string): void {
	const stats = lstatSync(target, { throwIfNoEntry: false });
	if (!stats) return;
	if (stats.isSymbolicLink()) throw refusal(target, 'is a symbolic link');
	if (!stats.isDirectory()) throw refusal(target, 'is not a folder');
	if (stats.dev !== statSync(dirname(target)).dev)
		throw refusal(target, 'is a mounted disk, which cannot be replaced as a whole');
	const others = readdirSync(target).filter((name) => !paperFiles.includes(name));
	if (others.length > 0 && !isSite(target)) {
		throw refusal(target, 'has files that Briefbook did not make');
	}
}

/** Whether a folder holds a site that Briefbook made. */
export function isSite(folder: string): boolean {
	return MARKS.every((mark) => existsSync(join(folder, mark)));
}

function refusal(target: string, because: string): UsageError {
	return new UsageError(
		`The site cannot be published to ${target}: it ${because}.`,
		'Name another folder with --out, or move that one away.',
	);
}

/** The path with its links resolved, as far as it exists. */
export function realPlace(path: string): string {
	if (existsSync(path)) return realpathSync(path);
	const parent = dirname(path);
	return parent === path ? path : join(realPlace(parent), basename(path));
}

/** Whether a path is a folder or lies in it. */
export function contains(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(path) !== way);
}
