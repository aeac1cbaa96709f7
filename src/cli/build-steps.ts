import type { Book } from '../book/model.ts';
import { copyImages } from '../integrations/book-images.ts';
import { checkSite } from '../integrations/output-gate/check-site.ts';
import { removePrintPages } from '../integrations/paper/remove-print-pages.ts';
import { indexSite } from '../integrations/search-index.ts';
import type { Issue } from '../issues/issue.ts';

/** A site that Astro has rendered, before it is published. */
export interface RenderedSite {
	/** The site's folder. */
	readonly dir: string;
	readonly book: Book;
	readonly bookDir: string;
}

/** Something that is done to a rendered site, or checked on it. Issues name files below the site’s folder; an error ends the build. */
export interface BuildStep {
	/** For the line that tells of it, as in “Searching for dead links”. */
	readonly name: string;
	run(site: RenderedSite): Promise<readonly Issue[]>;
}

const copying: BuildStep = { name: 'Copying images', run: copyImages };
const indexing: BuildStep = { name: 'Indexing for search', run: indexSite };
const removing: BuildStep = {
	name: 'Removing the pages that were printed',
	run: async ({ dir }) => removePrintPages(dir),
};
const following: BuildStep = { name: 'Following every link', run: async ({ dir }) => checkSite(dir) };

/** What happens to a rendered site before it is published, in order. */
export const buildSteps: readonly BuildStep[] = [copying, indexing, following];

/** The same where papers are made: links to them are followed too. */
export const stepsWithPaper = (paperSteps: readonly BuildStep[]): readonly BuildStep[] => [
	...[copying, indexing],
	...paperSteps,
	removing,
	following,
];

/** What the papers alone need, of whose site nothing stays. */
export const stepsForPaper = (paperSteps: readonly BuildStep[]): readonly BuildStep[] => [copying, ...paperSteps];
