import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../book/model.ts';
import type { LocatedIssue } from '../issues/issue.ts';
import { locate } from '../sources/locate.ts';
import { type BuildStep, buildSteps, type RenderedSite } from './build-steps.ts';
import type { Effects } from './effects.ts';
import { realDisk } from './publish/disk.ts';
import { requireSpace } from './publish/free-space.ts';
import { takeLock } from './publish/lock.ts';
import { makeFolder } from './publish/make-folder.ts';
import { replace } from './publish/replace.ts';
import { staging } from './publish/staging.ts';
import { buildFolder, workFolder } from './publish/work-folder.ts';
import { renderSite } from './render-site.ts';

interface Job {
	readonly book: Book;
	readonly bookDir: string;
	readonly target: string;
}

type Outcome =
	| { readonly published: true }
	| { readonly published: false; readonly site: string; readonly issues: readonly LocatedIssue[] };

interface Making {
	readonly render: typeof renderSite;
	readonly steps: readonly BuildStep[];
}

/**
 * Renders the site into a fresh folder, runs every step on it, and only then puts it in the place of the published one. A
 * site that a step finds fault with stays in its fresh folder until the next command, so that it can be looked at.
 */
export async function publishSite(
	{ book, bookDir, target }: Job,
	effects: Effects,
	{ render, steps }: Making = { render: renderSite, steps: buildSteps },
): Promise<Outcome> {
	const { root, pid, stderr } = effects;
	makeFolder(workFolder(root));
	const release = takeLock(root, pid);
	try {
		requireSpace(workFolder(root), target);
		const { folder, site, cache } = buildFolder(root, pid);
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder);
		stderr.write('Rendering pages …\n');
		await render({ root, bookDir, site, cache });
		const issues = await runSteps(steps, { dir: site, book, bookDir }, effects);
		if (issues.length > 0) return { published: false, site, issues };
		await replace(root, staging(root, pid, site, target), realDisk);
		rmSync(folder, { recursive: true, force: true });
		return { published: true };
	} finally {
		release();
	}
}

/** The errors of the first step that finds any. */
async function runSteps(
	steps: readonly BuildStep[],
	site: RenderedSite,
	{ stderr }: Effects,
): Promise<readonly LocatedIssue[]> {
	for (const step of steps) {
		stderr.write(`${step.name} …\n`);
		const issues = await step.run(site);
		const errors = locate(issues, (file) => readFileSync(join(site.dir, file), 'utf8')).filter(
			(issue) => issue.severity === 'error',
		);
		if (errors.length > 0) return errors;
	}
	return [];
}
