import { readFileSync } from 'node:fs';
import process from 'node:process';

/** A process, told apart from a later one with the same number by when it started, where the system says so. */
export interface Owner {
	readonly pid: number;
	/** In the system's own unit, counted from its start; `null` where it is not known. */
	readonly started: string | null;
}

export function ownerOf(pid: number): Owner {
	return { pid, started: startOf(pid) };
}

/** Whether the process still runs. One that cannot be told from a later one with its number counts as running. */
export function isRunning(owner: Owner): boolean {
	try {
		process.kill(owner.pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
	}
	return owner.started === null || owner.started === startOf(owner.pid);
}

/** Field 22 of /proc/<pid>/stat (proc(5)); the command name before it may hold spaces and brackets. */
function startOf(pid: number): string | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
	} catch {
		return null;
	}
}
