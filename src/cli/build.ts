import { openBook } from '../sources/open-book.ts';
import { bookFolder } from './book-folder.ts';
import { bookIssues } from './book-issues.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';
import { outputFolder } from './publish/output-folder.ts';
import { type Making, plainMaking, publishSite } from './publish-site.ts';
import { printResult } from './result.ts';

export interface BuildOptions {
	readonly out?: string;
	readonly json?: boolean;
	/** The issues of the book have been printed already. */
	readonly reported?: boolean;
}

/** Checks the book and publishes its site. With an error in the book nothing is built and nothing published is touched. */
export function build(options: BuildOptions, effects: Effects): Promise<ExitCode> {
	return buildBook(options, effects, plainMaking);
}

/** The same with other steps. */
export async function buildBook(options: BuildOptions, effects: Effects, making: Making): Promise<ExitCode> {
	const dir = bookFolder(effects);
	const target = outputFolder(options.out, { root: effects.root, cwd: effects.cwd, book: dir });
	const opened = openBook(dir);
	const issues = bookIssues(opened);
	const { book } = opened;
	if (book === null || issues.some((issue) => issue.severity === 'error')) {
		printResult({ dir: opened.dir, issues, site: null }, options, effects);
		return exit.faults;
	}
	const result = await publishSite({ book, bookDir: opened.dir, target }, effects, making);
	if (!result.published) {
		printResult({ dir: result.site, issues: result.issues, site: null }, options, effects);
		return exit.faults;
	}
	printResult({ dir: opened.dir, issues: options.reported ? [] : issues, site: target }, options, effects);
	return exit.fine;
}
