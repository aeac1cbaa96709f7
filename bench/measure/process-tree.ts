import { readdirSync, readFileSync } from 'node:fs';

/*
 * What Linux tells of processes in /proc (proc(5)). A process may end between two looks at it: everything here answers
 * with `null` for one that is gone.
 */

/** One process at one moment. */
export interface ProcessState {
	readonly parent: number;
	/** Tells a process from a later one that was given its number. In clock ticks since the machine started. */
	readonly started: number;
	/** Seconds of CPU, user and system, that it has used itself. */
	readonly cpu: number;
	/** The same of all descendants that have ended and been waited for, by it or by those in between. */
	readonly waitedCpu: number;
}

/** The unit of /proc/<pid>/stat is always a hundredth of a second on Linux (USER_HZ). */
const TICKS_A_SECOND = 100;

export function processState(pid: number | 'self'): ProcessState | null {
	const stat = readOrNull(`/proc/${pid}/stat`);
	if (stat === null) return null;
	// The name of the program stands in brackets and may hold anything: the fields are counted from its end.
	const fields = stat
		.slice(stat.lastIndexOf(')') + 2)
		.split(' ')
		.map(Number);
	const field = (number: number): number => fields[number - 3] ?? 0;
	return {
		parent: field(4),
		started: field(22),
		cpu: (field(14) + field(15)) / TICKS_A_SECOND,
		waitedCpu: (field(16) + field(17)) / TICKS_A_SECOND,
	};
}

/** A process and all that descend from it at this moment. */
export function processTree(root: number): Map<number, ProcessState> {
	const children = new Map<number, number[]>();
	const states = new Map<number, ProcessState>();
	for (const name of readdirSync('/proc')) {
		const pid = Number(name);
		const state = Number.isInteger(pid) ? processState(pid) : null;
		if (state === null) continue;
		states.set(pid, state);
		const siblings = children.get(state.parent);
		if (siblings) siblings.push(pid);
		else children.set(state.parent, [pid]);
	}
	const tree = new Map<number, ProcessState>();
	const queue = [root];
	for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
		const state = states.get(pid);
		if (state) tree.set(pid, state);
		queue.push(...(children.get(pid) ?? []));
	}
	return tree;
}

/** Proportional set size in bytes: its own pages, and its share of those that it has in common with others. */
export function proportionalSetSize(pid: number): number | null {
	const line = /^Pss:\s+(\d+) kB$/m.exec(readOrNull(`/proc/${pid}/smaps_rollup`) ?? '');
	return line ? Number(line[1]) * 1024 : null;
}

function readOrNull(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
