import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../../issues/usage-error.ts';

/**
 * Makes a folder and those above it that are missing. Node's own way to do so reports a read-only disk as a missing folder, and
 * tries for ever where no folder can be made.
 * @throws {UsageError} when none can be made there.
 */
export function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	try {
		mkdirSync(folder);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// What it is to stand in is there: that is a place of the system, such as /proc.
		if (code === 'ENOENT') throw new UsageError(`No folder can be made in ${dirname(folder)}.`, 'Name another place.');
		if (code !== 'EEXIST') throw error;
	}
}
