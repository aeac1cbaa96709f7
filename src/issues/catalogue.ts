import { auditIssues } from './catalogue/audit.ts';
import { bookIssues } from './catalogue/book.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { evidenceIssues } from './catalogue/evidence.ts';
import { fileIssues } from './catalogue/files.ts';
import { frontMatterIssues } from './catalogue/front-matter.ts';
import { outputIssues } from './catalogue/output.ts';
import { paperIssues } from './catalogue/paper.ts';
import { proseIssues } from './catalogue/prose.ts';
import { wordingIssues } from './catalogue/wording.ts';
import type { Severity } from './issue.ts';

type Args = Readonly<Record<string, string>>;

/** Every fault that Briefbook reports. A code is stable: it is never renamed or given another meaning. */
export const catalogue = {
	...fileIssues,
	...frontMatterIssues,
	...proseIssues,
	...bookIssues,
	...wordingIssues,
	...evidenceIssues,
	...auditIssues,
	...outputIssues,
	...paperIssues,
} as const satisfies Record<string, CatalogueEntry>;

export type IssueCode = keyof typeof catalogue;

/** The words of an issue. A hint whose arguments are not all given is passed over for the next one. */
export function words(code: IssueCode, args: Args): { severity: Severity; message: string; hint: string } {
	const entry: CatalogueEntry = catalogue[code];
	const hint = entry.hints.find((candidate) => missing(candidate, args).length === 0) ?? entry.hints.at(-1) ?? '';
	return { severity: entry.severity, message: fill(entry.message, args), hint: fill(hint, args) };
}

const ARGUMENT = /\{([a-zA-Z]+)\}/g;

function missing(template: string, args: Args): string[] {
	return [...template.matchAll(ARGUMENT)].map((match) => match[1] ?? '').filter((name) => !Object.hasOwn(args, name));
}

function fill(template: string, args: Args): string {
	return template.replace(ARGUMENT, (_, name: string) => args[name] ?? '…');
}
