import type { LocatedIssue } from '../../issues/issue.ts';

/** For programs: one object with the key `issues`, the fields of each in a fixed order. */
export function jsonReport(issues: readonly LocatedIssue[]): string {
	const records = issues.map(({ code, severity, file, line, column, message, hint }) => ({
		code,
		severity,
		file,
		line,
		column,
		message,
		hint,
	}));
	return `${JSON.stringify({ issues: records }, null, '\t')}\n`;
}
