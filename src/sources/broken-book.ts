import { resolve } from 'node:path';
import type { LocatedIssue } from '../issues/issue.ts';

/** The faults of a book as one error, in the form that a development server shows over the page. */
export interface BrokenBookError extends Error {
	readonly loc: { readonly file: string; readonly line: number; readonly column: number };
	readonly hint: string;
}

/** One error for all faults, placed at the first; `null` when none of them is an error. */
export function brokenBook(dir: string, issues: readonly LocatedIssue[]): BrokenBookError | null {
	const errors = issues.filter(({ severity }) => severity === 'error');
	const first = errors[0];
	if (!first) return null;
	const { file, line, column, hint } = first;
	const lines = errors.map((issue) => `${issue.file}:${issue.line}:${issue.column} ${issue.message} ${issue.hint}`);
	const error = new Error(
		`The book has ${errors.length} ${errors.length === 1 ? 'fault' : 'faults'}.\n${lines.join('\n')}`,
	);
	return Object.assign(error, { loc: { file: resolve(dir, file), line, column }, hint });
}
