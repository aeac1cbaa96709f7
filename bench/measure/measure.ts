import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { processState, processTree, proportionalSetSize } from './process-tree.ts';

export interface Job {
	readonly command: string;
	readonly args: readonly string[];
	readonly cwd: string;
	readonly env?: Readonly<Record<string, string>>;
}

export interface Measurement {
	/** User and system seconds of the process and all its descendants. */
	readonly cpu: number;
	/** Seconds from start to end. */
	readonly wall: number;
	/** The most that the process and its descendants held at one moment, in bytes: the sum of their proportional set sizes. */
	readonly peak: number;
}

const POLL_MS = 100;

/**
 * Runs a program to its end and measures it. One at a time: the CPU time of ended children is known for all of them together.
 * @throws Error with the end of its output when it fails.
 */
export async function measure({ command, args, cwd, env }: Job): Promise<Measurement> {
	const before = processState('self')?.waitedCpu ?? 0;
	const start = performance.now();
	const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
	const output: string[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8');
		stream.on('data', (text: string) => output.push(text));
	}
	const closed = once(child, 'close') as Promise<[code: number | null, signal: NodeJS.Signals | null]>;
	const watch = watchTree(child.pid ?? -1);
	const [code, signal] = await closed;
	const wall = (performance.now() - start) / 1000;
	const { peak, cpu } = await watch.stop();
	if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}:\n${tail(output)}`);
	// A helper that nobody waits for is missing from what the kernel adds up; one that lives for less than a poll, from ours.
	return { cpu: Math.max((processState('self')?.waitedCpu ?? 0) - before, cpu), wall, peak };
}

/** Looks at a process and its descendants again and again until it is told to stop. */
function watchTree(root: number): { stop(): Promise<{ peak: number; cpu: number }> } {
	const seen = new Map<string, number>();
	let peak = 0;
	let running = true;
	const look = (): void => {
		let held = 0;
		for (const [pid, { started, cpu }] of processTree(root)) {
			seen.set(`${pid} ${started}`, cpu);
			held += proportionalSetSize(pid) ?? 0;
		}
		peak = Math.max(peak, held);
	};
	const done = (async () => {
		while (running) {
			look();
			await pause(POLL_MS);
		}
	})();
	return {
		async stop() {
			running = false;
			await done;
			return { peak, cpu: [...seen.values()].reduce((sum, cpu) => sum + cpu, 0) };
		},
	};
}

function tail(output: readonly string[]): string {
	return output.join('').split('\n').slice(-20).join('\n');
}
