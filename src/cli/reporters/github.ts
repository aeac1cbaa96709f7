import type { LocatedIssue } from '../../issues/issue.ts';

/** For GitHub Actions: one workflow command a line, which the runner shows beside the lines of a pull request. */
export function githubReport(issues: readonly LocatedIssue[]): string {
	return issues.map(command).join('');
}

function command(issue: LocatedIssue): string {
	const place = `file=${property(issue.file)},line=${issue.line},col=${issue.column},title=${property(issue.code)}`;
	return `::${issue.severity} ${place}::${data([issue.message, issue.hint].filter((part) => part !== '').join('\n'))}\n`;
}

/** Escapes of the runner (actions/toolkit, `command.ts`). */
function data(value: string): string {
	return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
	return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
