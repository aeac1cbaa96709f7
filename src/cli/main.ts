import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { type Effects, exit } from './effects.ts';
import { runProgram } from './program.ts';
import { buildFolder } from './publish/work-folder.ts';

/** What a command ends with that was cut short, as shells count it. */
const interruptedExit = { SIGINT: 130, SIGTERM: 143 } as const;
/** How long a command may tidy up undisturbed: one press of Ctrl-C arrives twice where npm passes it on. */
const TIDYING_MS = 3000;

let interruption: { readonly code: number; readonly at: number } | null = null;

const effects: Effects = {
	stdout: process.stdout,
	stderr: process.stderr,
	cwd: process.cwd(),
	env: process.env,
	root: resolve(import.meta.dirname, '../..'),
	pid: process.pid,
	interrupted: () =>
		new Promise((done) => {
			for (const [signal, code] of Object.entries(interruptedExit)) {
				process.on(signal, () => {
					if (interruption !== null && performance.now() - interruption.at > TIDYING_MS) process.exit(code);
					interruption ??= { code, at: performance.now() };
					done();
				});
			}
		}),
};

// A reader that closes the pipe early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

// No process.exit() here: it would cut off what is still being written to a pipe.
process.exitCode = await runProgram(process.argv.slice(2), effects);

// A command that was cut short ends as its user meant it to, with whatever of it still runs.
if (interruption !== null && process.exitCode !== exit.fine) {
	// Rendering cannot be stopped: it may have written again into the folder that was removed.
	rmSync(buildFolder(effects.root, effects.pid).folder, { recursive: true, force: true });
	process.exit((interruption as { code: number }).code);
}
