import type { LocatedIssue } from '../../issues/issue.ts';

/** For people: one block a file, each issue with its place, its code and what to do; a count closes. */
export function textReport(issues: readonly LocatedIssue[]): string {
	const blocks = [...Map.groupBy(issues, (issue) => issue.file).values()].map((group) => group.map(entry).join(''));
	return [...blocks, `${summary(issues)}\n`].join('\n');
}

function entry(issue: LocatedIssue): string {
	const weight = issue.severity === 'warning' ? ' (warning)' : '';
	const head = `${issue.file}:${issue.line}:${issue.column}  ${issue.code}${weight}  ${issue.message}\n`;
	return issue.hint === '' ? head : `${head}    ${issue.hint}\n`;
}

/** “3 errors and 1 warning in 2 files.” */
export function summary(issues: readonly LocatedIssue[]): string {
	if (issues.length === 0) return 'No faults in the book.';
	const errors = issues.filter((issue) => issue.severity === 'error').length;
	const counts = [count(errors, 'error'), count(issues.length - errors, 'warning')].filter((words) => words !== null);
	return `${counts.join(' and ')} in ${count(new Set(issues.map((issue) => issue.file)).size, 'file')}.`;
}

function count(number: number, noun: string): string | null {
	return number === 0 ? null : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
