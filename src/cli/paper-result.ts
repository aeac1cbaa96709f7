import { relative } from 'node:path';
import type { LocatedIssue } from '../issues/issue.ts';
import type { Effects } from './effects.ts';
import { shownIssues } from './reporters/report.ts';
import { textReport } from './reporters/text.ts';

interface Outcome {
	/** The folder that the files of the issues are relative to. */
	readonly dir: string;
	readonly issues: readonly LocatedIssue[];
	/** The papers that were made, absolute. */
	readonly files: readonly string[];
}

/** Prints what came of making papers: the issues and the files. */
export function printPapers(
	{ dir, issues, files }: Outcome,
	{ json }: { json?: boolean },
	{ stdout, cwd }: Effects,
): void {
	const shown = shownIssues(issues, { dir, cwd });
	const places = files.map((file) => relative(cwd, file));
	if (json) {
		stdout.write(`${JSON.stringify({ files: places, issues: shown }, null, '\t')}\n`);
		return;
	}
	if (shown.length > 0) stdout.write(textReport(shown));
	stdout.write(places.length === 0 ? 'Nothing was made.\n' : places.map((place) => `Wrote ${place}\n`).join(''));
}
