import { type BuildOptions, build } from './build.ts';
import { check } from './check.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';
import { hasCaptures, type VerifyOptions, verify } from './verify.ts';

type BookOptions = BuildOptions & Pick<VerifyOptions, 'captures'>;

/** Everything that a book needs, in order, up to the first command that fails. Quotes are matched where the captures are at hand. */
export async function book(options: BookOptions, effects: Effects): Promise<ExitCode> {
	if (options.json) return asJson(options, effects);
	const checked = await check({}, effects);
	if (checked !== exit.fine) return checked;
	const verified = hasCaptures(options, effects) ? await verify(options, effects) : exit.fine;
	return verified === exit.fine ? build({ ...options, reported: true }, effects) : verified;
}

/** One object on standard output: of the quotes where they do not match, else of the build. */
async function asJson(options: BookOptions, effects: Effects): Promise<ExitCode> {
	if (!hasCaptures(options, effects)) return build(options, effects);
	let printed = '';
	const stdout = {
		write: (text: string): void => {
			printed += text;
		},
	};
	const verified = await verify(options, { ...effects, stdout });
	if (verified === exit.fine) return build(options, effects);
	effects.stdout.write(printed);
	return verified;
}
