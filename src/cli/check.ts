import { openBook } from '../sources/open-book.ts';
import { bookFolder } from './book-folder.ts';
import { bookIssues } from './book-issues.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';
import { type Format, report } from './reporters/report.ts';

interface CheckOptions {
	readonly format?: Format;
	readonly json?: boolean;
}

/** Reports every fault of the book. Warnings alone are fine. */
export async function check(options: CheckOptions, effects: Effects): Promise<ExitCode> {
	const opened = openBook(bookFolder(effects));
	const issues = bookIssues(opened);
	const format = options.json ? 'json' : (options.format ?? 'text');
	effects.stdout.write(report(format, issues, { dir: opened.dir, cwd: effects.cwd }));
	return issues.some((issue) => issue.severity === 'error') ? exit.faults : exit.fine;
}
