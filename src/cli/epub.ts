import { join } from 'node:path';
import { page } from '../book/href.ts';
import { locate } from '../sources/locate.ts';
import { openBook } from '../sources/open-book.ts';
import { bookFolder } from './book-folder.ts';
import { stepsForPaper } from './build-steps.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';
import { printPapers } from './paper-result.ts';
import { epubSteps } from './paper-steps.ts';
import { paperFile } from './publish/paper-file.ts';
import { putInPlace } from './publish/put-in-place.ts';
import { makeSite } from './publish-site.ts';
import { renderSite } from './render-site.ts';

export interface EpubOptions {
	readonly out?: string;
	readonly json?: boolean;
}

/** Makes the EPUB of the book and nothing else. A file that is there is replaced as a whole, and only when the new one is finished. */
export async function epub(options: EpubOptions, effects: Effects): Promise<ExitCode> {
	const { root, pid } = effects;
	const file = paperFile(options.out, page('bookEpub'), effects);
	const opened = openBook(bookFolder(effects));
	const { book, dir } = opened;
	const issues = locate(opened.issues, opened.text);
	if (book === null || issues.some(({ severity }) => severity === 'error')) {
		printPapers({ dir, issues, files: [] }, options, effects);
		return exit.faults;
	}
	const making = { render: renderSite, steps: stepsForPaper(epubSteps(effects)), paper: 'alone' } as const;
	const job = { book, bookDir: dir, target: join(root, 'dist') };
	const result = await makeSite(job, effects, making, async (site) => {
		putInPlace(join(site, page('bookEpub')), file, pid);
	});
	if (!result.published) {
		printPapers({ dir: result.site, issues: result.issues, files: [] }, options, effects);
		return exit.faults;
	}
	printPapers({ dir, issues: [], files: [file] }, options, effects);
	return exit.fine;
}
