import { resolve } from 'node:path';
import process from 'node:process';
import { type Effects, exit } from './effects.ts';
import { runProgram } from './program.ts';

let interruption: NodeJS.Signals | null = null;

const effects: Effects = {
	stdout: process.stdout,
	stderr: process.stderr,
	cwd: process.cwd(),
	env: process.env,
	root: resolve(import.meta.dirname, '../..'),
	pid: process.pid,
	interrupted: () =>
		new Promise((done) => {
			for (const signal of ['SIGINT', 'SIGTERM'] as const) {
				process.once(signal, () => {
					interruption = signal;
					done();
				});
			}
		}),
};

// A reader that closes the pipe early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

// Never process.exit(): it would cut off what is still being written to a pipe.
process.exitCode = await runProgram(process.argv.slice(2), effects);

// A command that was cut short ends as its user meant it to, with whatever of it still runs.
if (interruption !== null && process.exitCode !== exit.fine) {
	process.removeAllListeners(interruption);
	process.kill(process.pid, interruption);
}
