import { join } from 'node:path';
import type { Paper } from '../integrations/paper/page-rules.ts';
import { locate } from '../sources/locate.ts';
import { openBook } from '../sources/open-book.ts';
import { bookFolder } from './book-folder.ts';
import { stepsForPaper } from './build-steps.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';
import { printPapers } from './paper-result.ts';
import { paperSteps } from './paper-steps.ts';
import { papers, type Variant } from './papers.ts';
import { withBrowser } from './printing.ts';
import { paperFile } from './publish/paper-file.ts';
import { putInPlace } from './publish/put-in-place.ts';
import { makeSite } from './publish-site.ts';
import { renderSite } from './render-site.ts';

export interface PdfOptions {
	readonly variant?: Variant;
	readonly paper?: Paper;
	readonly out?: string;
	readonly json?: boolean;
}

/** A paper to make and the file to put it into, absolute. */
interface Target {
	readonly variant: Variant;
	readonly file: string;
}

/**
 * Makes the papers of the book and nothing else: both of them into `dist/`, or the one that is asked for. A file that is there is
 * replaced as a whole, and only when the new one is finished.
 */
export async function pdf(options: PdfOptions, effects: Effects): Promise<ExitCode> {
	const dir = bookFolder(effects);
	const targets = targetsOf(options, effects);
	const opened = openBook(dir);
	const { book } = opened;
	const issues = locate(opened.issues, opened.text);
	if (book === null || issues.some(({ severity }) => severity === 'error')) {
		printPapers({ dir: opened.dir, issues, files: [] }, options, effects);
		return exit.faults;
	}
	const job = { book, bookDir: opened.dir, target: join(effects.root, 'dist') };
	const result = await withBrowser(effects, (browser, interrupted) => {
		const variants = targets.map(({ variant }) => variant);
		const steps = stepsForPaper(paperSteps({ browser, variants, paper: options.paper }, effects));
		return makeSite(job, effects, { render: renderSite, steps, paper: 'alone', interrupted }, async (site) => {
			for (const target of targets) putInPlace(join(site, papers[target.variant].file), target.file, effects.pid);
		});
	});
	const files = result.published ? targets.map(({ file }) => file) : [];
	if (result.published) printPapers({ dir: opened.dir, issues: [], files }, options, effects);
	else printPapers({ dir: result.site, issues: result.issues, files }, options, effects);
	return result.published ? exit.fine : exit.faults;
}

function targetsOf({ variant, out }: PdfOptions, effects: Effects): readonly Target[] {
	const all = out === undefined ? (Object.keys(papers) as Variant[]) : (['book'] as const);
	const variants = variant === undefined ? all : [variant];
	return variants.map((each) => ({ variant: each, file: paperFile(out, papers[each].file, effects) }));
}
