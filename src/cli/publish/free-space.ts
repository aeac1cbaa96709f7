import { readdirSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../issues/usage-error.ts';

/** What a build needs besides its site, in bytes: compiled pages and the data store. */
const OVERHEAD = 24 * 1024 ** 2;
const MEGABYTE = 1e6;

/**
 * Refuses a build that would fill the disk, as far as the size of the last site tells.
 * @throws {UsageError} when too little is free where `folder` lies.
 */
export function requireSpace(folder: string, lastSite: string, freeAt: (folder: string) => number = freeBytes): void {
	const [free, needed] = [freeAt(folder), OVERHEAD + 2 * sizeOf(lastSite)];
	if (free >= needed) return;
	const words = (bytes: number): string => `${Math.ceil(bytes / MEGABYTE)} MB`;
	throw new UsageError(
		`Only ${words(free)} are free where the site is built (${folder}); about ${words(needed)} are needed.`,
		'Free some space and run the command again; what was published before is untouched.',
	);
}

function freeBytes(folder: string): number {
	const { bavail, bsize } = statfsSync(folder);
	return bavail * bsize;
}

/** Bytes of all files in a folder; 0 when there is none. */
function sizeOf(folder: string): number {
	try {
		const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
		return entries.reduce(
			(sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0),
			0,
		);
	} catch {
		return 0;
	}
}
