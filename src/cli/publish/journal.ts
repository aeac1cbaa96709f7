import { join, relative, resolve } from 'node:path';
import type { Disk } from './disk.ts';
import { workFolder } from './work-folder.ts';

/**
 * What a publication is about to do, written down before it is done, so that whoever finds it can finish. Paths are absolute
 * in memory and relative to the project on disk: a project that was moved meanwhile can still be finished.
 */
export interface Journal {
	/** `copy`: the site is still being copied to the disk of its target. `swap`: it stands ready to be put in place. */
	readonly phase: 'copy' | 'swap';
	readonly target: string;
	/** The new site, on the target's disk. */
	readonly staged: string;
	/** Where the old site goes, on the target's disk. */
	readonly old: string;
}

function journalFile(root: string): string {
	return join(workFolder(root), 'publish.json');
}

export function writeJournal(root: string, journal: Journal, disk: Disk): void {
	const [file, draft] = [journalFile(root), `${journalFile(root)}.new`];
	const { phase } = journal;
	const [target, staged, old] = [journal.target, journal.staged, journal.old].map((path) => relative(root, path));
	disk.write(draft, JSON.stringify({ phase, target, staged, old }));
	disk.rename(draft, file);
	disk.sync(workFolder(root));
}

export function readJournal(root: string, disk: Disk): Journal | null {
	const text = disk.read(journalFile(root));
	if (text === null) return null;
	const { phase, target, staged, old } = JSON.parse(text) as Journal;
	return { phase, target: resolve(root, target), staged: resolve(root, staged), old: resolve(root, old) };
}

export function clearJournal(root: string, disk: Disk): void {
	disk.remove(journalFile(root));
	disk.sync(workFolder(root));
}
