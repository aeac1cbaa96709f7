import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { UsageError } from '../issues/usage-error.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';
import { portNumber } from './port-number.ts';
import { serveSite } from './site-server.ts';

interface PreviewOptions {
	readonly port: string;
	readonly out: string;
}

/** Serves the published site until it is interrupted. Takes the next free port where the wanted one is in use. */
export async function preview({ port, out }: PreviewOptions, effects: Effects): Promise<ExitCode> {
	const { root, cwd, stdout } = effects;
	const dir = out === 'dist' ? join(root, 'dist') : resolve(cwd, out);
	const number = portNumber(port);
	if (!existsSync(join(dir, 'index.html'))) {
		throw new UsageError(`There is no site in ${relative(cwd, dir) || '.'}.`, 'Build it first: npm run book.');
	}
	const server = await serveSite(dir, { port: number });
	stdout.write(`The site is at ${server.url} (Ctrl-C ends it).\n`);
	await effects.interrupted();
	await server.close();
	return exit.fine;
}
