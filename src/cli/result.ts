import { relative } from 'node:path';
import type { LocatedIssue } from '../issues/issue.ts';
import type { Effects } from './effects.ts';
import { shownIssues } from './reporters/report.ts';
import { textReport } from './reporters/text.ts';

interface Result {
	/** The folder that the files of the issues are relative to. */
	readonly dir: string;
	readonly issues: readonly LocatedIssue[];
	/** Where the site was published, or `null` when it was not. */
	readonly site: string | null;
}

/** Prints what came of a build: the issues and where the site is. */
export function printResult(
	{ dir, issues, site }: Result,
	{ json }: { json?: boolean },
	{ stdout, cwd }: Effects,
): void {
	const shown = shownIssues(issues, { dir, cwd });
	const place = site === null ? null : relative(cwd, site) || '.';
	if (json) {
		stdout.write(`${JSON.stringify({ site: place, issues: shown }, null, '\t')}\n`);
		return;
	}
	if (shown.length > 0) stdout.write(textReport(shown));
	stdout.write(place === null ? 'Nothing was published.\n' : whereabouts(place));
}

function whereabouts(place: string): string {
	const named = place === 'dist' ? '' : ` --out ${place}`;
	return `The site is in ${place}/; open ${place}/index.html or run: npm run briefbook -- preview${named}\n`;
}
