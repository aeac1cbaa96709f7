import type { LocatedIssue } from '../../../../src/issues/issue.ts';

/** An issue for a reporter to print. */
export function issue(change: Partial<LocatedIssue>): LocatedIssue {
	return {
		code: 'field-missing',
		severity: 'error',
		file: 'a.mdx',
		line: 1,
		column: 1,
		message: 'The field “title” is missing.',
		hint: 'Add it.',
		...change,
	};
}
