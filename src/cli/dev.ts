import { UsageError } from '../issues/usage-error.ts';
import { locate } from '../sources/locate.ts';
import { openBook } from '../sources/open-book.ts';
import { bookFolder } from './book-folder.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';
import { portNumber } from './port-number.ts';
import { prepareAstro } from './render-site.ts';
import { shownIssues } from './reporters/report.ts';
import { textReport } from './reporters/text.ts';

interface DevOptions {
	readonly port: string;
}

/**
 * Serves the book while it is written. Faults of the book are printed and shown over the page; mending them clears both. Runs
 * until it is interrupted.
 */
export async function dev({ port }: DevOptions, effects: Effects): Promise<ExitCode> {
	const dir = bookFolder(effects);
	const number = portNumber(port);
	const opened = openBook(dir);
	if (opened.book === null && opened.issues.length === 0)
		throw new UsageError(`There is no book in ${dir}.`, 'Name its folder with BRIEFBOOK_DIR.');
	const issues = locate(opened.issues, opened.text);
	if (issues.length > 0) effects.stderr.write(textReport(shownIssues(issues, { dir, cwd: effects.cwd })));
	prepareAstro({ root: effects.root, bookDir: opened.dir });
	const { dev: serve } = await import('astro');
	const server = await serve({ root: effects.root, server: { host: '127.0.0.1', port: number }, logLevel: 'info' });
	await effects.interrupted();
	await server.stop();
	return exit.fine;
}
