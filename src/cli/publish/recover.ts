import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Effects } from '../effects.ts';
import { environmentFault } from '../environment-fault.ts';
import { realDisk } from './disk.ts';
import { tryLock } from './lock.ts';
import { rollForward } from './replace.ts';
import { isLeftover, workFolder } from './work-folder.ts';

/**
 * Finishes what a killed command left: an unfinished publication is carried through, abandoned builds are removed. Every
 * command begins with it. Leaves everything alone while a living process builds.
 */
export async function recover({ root, pid, stderr }: Effects): Promise<void> {
	const names = contents(workFolder(root));
	const unfinished = names.includes('publish.json');
	if (!unfinished && !names.some(isLeftover)) return;
	try {
		const lock = tryLock(root, pid);
		if (typeof lock !== 'function') return;
		try {
			if (rollForward(root, realDisk)) stderr.write('Finished a publication that had been interrupted.\n');
			for (const name of contents(workFolder(root)).filter(isLeftover)) realDisk.remove(join(workFolder(root), name));
		} finally {
			lock();
		}
	} catch (error) {
		// Rubbish that cannot be removed hinders no other command; a publication that cannot be finished does.
		if (unfinished || environmentFault(error) === null) throw error;
	}
}

function contents(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
