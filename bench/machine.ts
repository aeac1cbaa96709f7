import { readFileSync } from 'node:fs';
import os from 'node:os';
import process from 'node:process';

/** What figures were measured on, in one line. */
export function machine(): string {
	const cores = os.cpus();
	const memory = `${Math.round(os.totalmem() / 1024 ** 3)} GB of memory`;
	return `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${memory}, ${system()}, ${process.arch}, Node ${process.versions.node}`;
}

/** A warning when other programs take so much of the machine that times come out too long, or `null`. */
export function busyness(): string | null {
	const [load = 0] = os.loadavg();
	const cores = os.cpus().length;
	return load < cores / 4
		? null
		: `The machine is busy (load ${load.toFixed(1)} on ${cores} cores): figures will be too high.`;
}

function system(): string {
	try {
		return /^PRETTY_NAME="(.+)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? os.type();
	} catch {
		return os.type();
	}
}
