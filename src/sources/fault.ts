import type { IssueCode } from '../issues/catalogue.ts';
import type { Issue } from '../issues/issue.ts';

/** A fault within one file: an issue that does not yet say which. */
export interface Fault {
	readonly code: IssueCode;
	readonly at:
		| { readonly offset: number }
		| { readonly path: readonly (string | number)[]; readonly on?: 'key' | 'value'; readonly within?: number };
	readonly args: Readonly<Record<string, string>>;
}

export function fault(code: IssueCode, offset: number, args: Record<string, string> = {}): Fault {
	return { code, at: { offset }, args };
}

export function inFile(file: string, { code, at, args }: Fault): Issue {
	return { code, at: { file, ...at }, args };
}

const LONGEST_VALUE = 80;

/** A value as a message quotes it: on one line, and not at length. */
export function shown(value: string): string {
	const flat = value.replace(/\s+/g, ' ').trim();
	return flat.length > LONGEST_VALUE ? `${flat.slice(0, LONGEST_VALUE).trimEnd()} (and so on)` : flat;
}
