import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { buildSteps } from '../src/cli/build-steps.ts';
import { renderSite } from '../src/cli/render-site.ts';
import { indexSite } from '../src/integrations/search-index.ts';
import { bookDir } from '../src/sources/book-dir.ts';
import { openBook } from '../src/sources/open-book.ts';

/** Builds a site as `build` does, search aside, into the folder that the argument names: publishing is two renames. */
const root = resolve(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? join(root, '.briefbook', 'build-bench'));
const site = join(folder, 'site');

const { dir, book, issues } = openBook(bookDir());
if (book === null || issues.length > 0) throw new Error(`the book in ${dir} has ${issues.length} faults`);
const steps = buildSteps.filter(({ run }) => run !== indexSite);
if (steps.length === buildSteps.length) throw new Error('no step of the build makes the search');
mkdirSync(folder, { recursive: true });
await renderSite({ root, bookDir: dir, site, cache: join(folder, 'cache') });
for (const { name, run } of steps) {
	const found = await run({ dir: site, book, bookDir: dir });
	if (found.length > 0)
		throw new Error(`“${name}” found ${found.length} faults, the first ${JSON.stringify(found[0])}`);
}
