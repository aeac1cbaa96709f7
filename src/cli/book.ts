import { type BuildOptions, build } from './build.ts';
import { check } from './check.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';

/** Everything that a book needs, in order, up to the first command that fails. */
export async function book(options: BuildOptions, effects: Effects): Promise<ExitCode> {
	if (options.json) return build(options, effects);
	const checked = await check({}, effects);
	return checked === exit.fine ? build({ ...options, reported: true }, effects) : checked;
}
