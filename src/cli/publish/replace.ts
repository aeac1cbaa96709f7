import { dirname } from 'node:path';
import { UsageError } from '../../issues/usage-error.ts';
import type { Disk } from './disk.ts';
import { clearJournal, type Journal, readJournal, writeJournal } from './journal.ts';

/** A finished site and where it goes. `staged` and `old` are on the target's disk. */
export interface Replacement {
	readonly site: string;
	readonly target: string;
	/** Equal to `site` where that is on the target's disk already. */
	readonly staged: string;
	readonly old: string;
}

/**
 * Puts a finished site in the place of the published one: written down, then two renames. Killed at any moment, it leaves the
 * old site or the new one, whole; between the renames neither is in place, and `rollForward` ends that.
 */
export async function replace(root: string, { site, target, staged, old }: Replacement, disk: Disk): Promise<void> {
	disk.makeFolder(dirname(target));
	if (staged !== site) {
		writeJournal(root, { phase: 'copy', target, staged, old }, disk);
		disk.remove(staged);
		disk.copy(site, staged);
	}
	await disk.flush(staged);
	disk.remove(old);
	writeJournal(root, { phase: 'swap', target, staged, old }, disk);
	rollForward(root, disk);
}

/** Finishes a publication that the journal tells of; does nothing when there is none. Safe to repeat at any point. */
export function rollForward(root: string, disk: Disk): boolean {
	const journal = readJournal(root, disk);
	if (journal === null) return false;
	if (journal.phase === 'copy') disk.remove(journal.staged);
	else swap(root, journal, disk);
	clearJournal(root, disk);
	if (journal.phase === 'swap') disk.remove(journal.old);
	return true;
}

/** The site is staged exactly as long as it is not in place: the second rename is what publishes it. */
function swap(root: string, { target, staged, old }: Journal, disk: Disk): void {
	if (!disk.exists(staged)) return;
	if (disk.exists(target)) {
		if (disk.exists(old)) throw foreignTarget(target);
		moveAway(root, target, old, disk);
	}
	disk.rename(staged, target);
	disk.sync(dirname(target));
}

function moveAway(root: string, target: string, old: string, disk: Disk): void {
	try {
		disk.rename(target, old);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== 'EBUSY' && code !== 'EXDEV') throw error;
		clearJournal(root, disk);
		throw new UsageError(
			`${target} is a mounted disk, or a program holds it open, so that it cannot be replaced as a whole.`,
			'Publish to a folder inside it with --out, or close the program.',
			{ cause: error },
		);
	}
}

function foreignTarget(target: string): UsageError {
	return new UsageError(
		`${target} was created by something else while a publication was unfinished.`,
		'Move it away and run the command again; the new site then takes its place.',
	);
}
