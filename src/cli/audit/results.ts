import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AuditOutcome, auditOutcome } from '../../book/audit/outcome.ts';
import { auditSentences } from '../../book/audit/sentences.ts';
import { auditIssues } from '../../book/checks/audit-results.ts';
import type { Book } from '../../book/model.ts';
import { outdatedWords, rateWords, verdictWords } from '../../book/views/audit-view.ts';
import type { LocatedIssue } from '../../issues/issue.ts';
import { UsageError } from '../../issues/usage-error.ts';
import { AUDIT_FILE, type Verdict, verdicts } from '../../schema/audit.ts';
import { readAudit, writeAudit } from '../../sources/audit-file.ts';
import { locate } from '../../sources/locate.ts';
import { forgetBook } from '../../sources/open-book.ts';
import { type Effects, type ExitCode, exit } from '../effects.ts';
import { shownIssues } from '../reporters/report.ts';
import { textReport } from '../reporters/text.ts';

/**
 * Reads a filled-in form, tells what it comes to, and, with `write` and unless there is a fault, puts it into the book.
 * @throws UsageError when there is no such file.
 */
export function auditResults(
	{ results, write, json }: { results: string; write?: boolean; json?: boolean },
	{ book, dir }: { book: Book; dir: string },
	{ stdout, cwd }: Effects,
): ExitCode {
	const path = resolve(cwd, results);
	if (!path.endsWith('.yaml') || !existsSync(path)) throw noForm(results, path);
	const { audit, text, issues } = readAudit(path, path);
	const population = auditSentences(book);
	const all = [...issues, ...(audit === null ? [] : auditIssues(audit, population, path))];
	const located = shownIssues(
		locate(all, () => text),
		{ dir, cwd },
	);
	const isSound = audit !== null && !located.some(({ severity }) => severity === 'error');
	const outcome = isSound ? auditOutcome(audit, population) : null;
	const isWritten = isSound && write === true;
	if (isWritten) {
		writeAudit(dir, text);
		forgetBook();
	}
	stdout.write(json ? asJson(outcome, located, isWritten) : asText(outcome, located, isWritten));
	return isSound ? exit.fine : exit.faults;
}

function noForm(results: string, path: string): UsageError {
	const mend = `Name the form that “briefbook audit” writes beside its sheet, ${AUDIT_FILE}, filled in.`;
	return new UsageError(
		path.endsWith('.yaml') ? `There is no file “${results}”.` : `“${results}” does not end in .yaml.`,
		mend,
	);
}

function asText(outcome: AuditOutcome | null, issues: readonly LocatedIssue[], isWritten: boolean): string {
	const report = issues.length > 0 ? textReport(issues) : '';
	if (outcome === null) return `${report}Nothing was counted.\n`;
	const counts = (Object.keys(verdicts) as Verdict[])
		.filter((verdict) => outcome.counts[verdict] > 0)
		.map((verdict) => `${verdictWords(verdict)} ${outcome.counts[verdict]}`);
	const lines = [
		rateWords(outcome),
		counts.length === 0 ? null : `${counts.join(', ')}.`,
		outdatedWords(outcome),
		isWritten ? `${AUDIT_FILE} was put into the book.` : null,
	];
	return `${report}${lines.filter((line) => line !== null).join('\n')}\n`;
}

function asJson(outcome: AuditOutcome | null, issues: readonly LocatedIssue[], written: boolean): string {
	const audit = outcome && { ...outcome.audit, sentences: undefined };
	const counted = outcome && {
		counts: outcome.counts,
		answered: outcome.answered,
		outdated: outcome.outdated,
		rate: outcome.rate,
	};
	return `${JSON.stringify({ audit: audit && { ...audit, ...counted }, written, issues }, null, '\t')}\n`;
}
