import { type BuildOptions, buildBook } from './build.ts';
import { stepsWithPaper } from './build-steps.ts';
import { check } from './check.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';
import { epubSteps, paperSteps } from './paper-steps.ts';
import { NoBrowser, withBrowser } from './printing.ts';
import { renderSite } from './render-site.ts';
import { hasCaptures, type VerifyOptions, verify } from './verify.ts';

type BookOptions = BuildOptions & Pick<VerifyOptions, 'captures'>;

/**
 * Everything that a book needs, in order, up to the first command that fails: the quotes are matched where the captures are at hand,
 * the papers are made where there is a browser.
 */
export async function book(options: BookOptions, effects: Effects): Promise<ExitCode> {
	if (options.json) return asJson(options, effects);
	const checked = await check({}, effects);
	if (checked !== exit.fine) return checked;
	const verified = hasCaptures(options, effects) ? await verify(options, effects) : exit.fine;
	return verified === exit.fine ? buildWithPaper({ ...options, reported: true }, effects) : verified;
}

/** One object on standard output: of the quotes where they do not match, else of the build. */
async function asJson(options: BookOptions, effects: Effects): Promise<ExitCode> {
	if (!hasCaptures(options, effects)) return buildWithPaper(options, effects);
	let printed = '';
	const stdout = {
		write: (text: string): void => {
			printed += text;
		},
	};
	const verified = await verify(options, { ...effects, stdout });
	if (verified === exit.fine) return buildWithPaper(options, effects);
	effects.stdout.write(printed);
	return verified;
}

/** Site, PDFs, EPUB; without a browser no PDFs, and a notice that says so. */
async function buildWithPaper(options: BuildOptions, effects: Effects): Promise<ExitCode> {
	try {
		return await withBrowser(effects, (browser, interrupted) => {
			const steps = stepsWithPaper(paperSteps({ browser, variants: ['book', 'brief'], epub: true }, effects));
			return buildBook(options, effects, { render: renderSite, steps, paper: 'all', interrupted });
		});
	} catch (error) {
		if (!(error instanceof NoBrowser)) throw error;
		effects.stderr.write(`No PDF is made. ${error.message}\n`);
		return buildBook(options, effects, {
			render: renderSite,
			steps: stepsWithPaper(epubSteps(effects)),
			paper: 'epub',
		});
	}
}
