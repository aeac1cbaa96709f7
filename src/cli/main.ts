import { resolve } from 'node:path';
import process from 'node:process';
import type { Effects } from './effects.ts';
import { runProgram } from './program.ts';

const effects: Effects = {
	stdout: process.stdout,
	stderr: process.stderr,
	cwd: process.cwd(),
	env: process.env,
	root: resolve(import.meta.dirname, '../..'),
	pid: process.pid,
	interrupted: () =>
		new Promise((done) => {
			process.once('SIGINT', () => done());
			process.once('SIGTERM', () => done());
		}),
};

// A reader that closes the pipe early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

// Never process.exit(): it would cut off what is still being written to a pipe.
process.exitCode = await runProgram(process.argv.slice(2), effects);
