import type { IssueCode } from './catalogue.ts';

/**
 * Where a fault stands: at an offset of a file's text (UTF-16 code units), or at a key of its front matter. `within` is an offset
 * in the value of that key, for a text that holds the fault.
 */
export type Place =
	| { readonly file: string; readonly offset: number }
	| {
			readonly file: string;
			readonly path: readonly (string | number)[];
			readonly on?: 'key' | 'value';
			readonly within?: number;
	  };

export type Severity = 'error' | 'warning';

/**
 * A fault as data. `code` names an entry of the catalogue, which makes the words from `args`; a reporter turns `at` into line
 * and column. `file` is relative to the book's folder, with forward slashes.
 */
export interface Issue {
	readonly code: IssueCode;
	readonly at: Place;
	readonly args: Readonly<Record<string, string>>;
	/** Where the book decides how bad it is; otherwise the catalogue says so. */
	readonly severity?: Severity;
}

/** A fault as a reporter prints it. Lines and columns count from 1; columns are UTF-16 code units, as editors count them. */
export interface LocatedIssue {
	readonly code: IssueCode;
	readonly severity: Severity;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly message: string;
	readonly hint: string;
}
