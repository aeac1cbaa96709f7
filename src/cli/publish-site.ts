import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../book/model.ts';
import { releaseUnusedMemory } from '../integrations/unused-memory.ts';
import type { LocatedIssue } from '../issues/issue.ts';
import { locate } from '../sources/locate.ts';
import type { PaperWanted } from '../sources/paper-wanted.ts';
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

/** How a site is made. */
export interface Making {
	readonly render: typeof renderSite;
	readonly steps: readonly BuildStep[];
	/** What is made of the pages that are printed; without it there are none. */
	readonly paper?: PaperWanted;
	/** Rejects when the user asks to end; then nothing of the unfinished site is left. A publication that has begun is finished. */
	readonly interrupted?: Promise<never>;
}

/** The site alone, as `build` makes it. */
export const plainMaking: Making = { render: renderSite, steps: buildSteps };

/**
 * Renders the site into a fresh folder, runs every step on it, and only then puts it in the place of the published one. A
 * site that a step finds fault with stays in its fresh folder until the next command, so that it can be looked at.
 */
export function publishSite(job: Job, effects: Effects, making: Making = plainMaking): Promise<Outcome> {
	const { root, pid } = effects;
	return makeSite(job, effects, making, (site) => replace(root, staging(root, pid, site, job.target), realDisk));
}

/** Makes a site in a fresh folder and lets `use` take from it what is wanted, if no step finds fault with it. */
export async function makeSite(
	job: Job,
	effects: Effects,
	making: Making,
	use: (site: string) => Promise<void>,
): Promise<Outcome> {
	const { root, pid } = effects;
	makeFolder(workFolder(root));
	const release = takeLock(root, pid);
	const { folder, site } = buildFolder(root, pid);
	const filling = fill(job, effects, making);
	try {
		const outcome = await (making.interrupted ? Promise.race([filling, making.interrupted]) : filling);
		if (!outcome.published) return outcome;
		await use(site);
		rmSync(folder, { recursive: true, force: true });
		return outcome;
	} catch (error) {
		if (making.interrupted) rmSync(folder, { recursive: true, force: true });
		throw error;
	} finally {
		release();
	}
}

async function fill(
	{ book, bookDir, target }: Job,
	effects: Effects,
	{ render, steps, paper = null }: Making,
): Promise<Outcome> {
	const { root, pid, stderr } = effects;
	requireSpace(workFolder(root), target);
	const { folder, site, cache } = buildFolder(root, pid);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder);
	stderr.write('Rendering pages …\n');
	await render({ root, bookDir, site, cache, paper });
	releaseUnusedMemory();
	const issues = await runSteps(steps, { dir: site, book, bookDir }, effects);
	return issues.length > 0 ? { published: false, site, issues } : { published: true };
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
