import { relative, resolve, sep } from 'node:path';
import type { LocatedIssue } from '../../issues/issue.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { textReport } from './text.ts';

export type Format = 'text' | 'json' | 'github';

const reporters: Readonly<Record<Format, (issues: readonly LocatedIssue[]) => string>> = {
	text: textReport,
	json: jsonReport,
	github: githubReport,
};

interface Places {
	/** The folder that the files of the issues are relative to. */
	readonly dir: string;
	readonly cwd: string;
}

/** The issues as text for standard output. */
export function report(format: Format, issues: readonly LocatedIssue[], places: Places): string {
	return reporters[format](shownIssues(issues, places));
}

/** The issues with their files relative to the working directory, with forward slashes on every platform. */
export function shownIssues(issues: readonly LocatedIssue[], { dir, cwd }: Places): readonly LocatedIssue[] {
	return issues.map((issue) => ({
		...issue,
		file: relative(cwd, resolve(dir, issue.file)).split(sep).join('/') || '.',
	}));
}
