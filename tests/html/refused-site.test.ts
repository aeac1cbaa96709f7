import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { type BuildStep, buildSteps } from '../../src/cli/build-steps.ts';
import { publishSite } from '../../src/cli/publish-site.ts';
import { openBook } from '../../src/sources/open-book.ts';
import { project } from '../browser/harness/build-shipped-book.ts';
import { scratchFolder, testEffects } from '../unit/cli/scratch.ts';

const built = inject('site').dir;
const bookDir = join(project, 'src/content');
const gateAlone = buildSteps.slice(-1);

/** What is published, with when it was: replacing it would change both. */
function published(dir: string): Record<string, number> {
	return Object.fromEntries(
		readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((file) => [file, statSync(join(dir, file)).mtimeMs]),
	);
}

/** Publishes the built site through the real command’s function, with a change to one of its pages in place of rendering. */
async function publish(root: string, change: (html: string) => string, steps: readonly BuildStep[] = gateAlone) {
	const { book } = openBook(bookDir);
	if (book === null) throw new Error('The shipped book cannot be read.');
	const effects = testEffects(root);
	const render = async ({ site }: { site: string }) => {
		cpSync(built, site, { recursive: true });
		const page = join(site, 'timeline/index.html');
		writeFileSync(page, change(readFileSync(page, 'utf8')));
	};
	return publishSite({ book, bookDir, target: join(root, 'dist') }, effects, { render, steps });
}

test('a site with a dead link is not published, and what was published stays', async () => {
	const root = scratchFolder();
	expect(await publish(root, (html) => html)).toEqual({ published: true });
	const before = published(join(root, 'dist'));
	const outcome = await publish(
		root,
		(html) => html.replace('</h1>', '</h1>\n<a href="../nowhere/index.html">x</a>'),
		buildSteps,
	);
	expect(outcome).toMatchObject({
		published: false,
		issues: [{ code: 'output-link', file: 'timeline/index.html', line: 2, column: 1 }],
	});
	expect(published(join(root, 'dist'))).toEqual(before);
});

test('all faults are reported in one run, and a first site that has them is not published', async () => {
	const root = scratchFolder();
	const planted = [
		'<a href="#nowhere">x</a>',
		'<a href="javascript:alert(1)">x</a>',
		'<img src="https://example.org/x.png" alt="">',
		'<p style="color: red">x</p>',
		'<p id="main">x</p>',
		'<p>[@S1#x]</p>',
		'<h1>x</h1>',
	];
	const outcome = await publish(root, (html) => html.replace('</h1>', `</h1>${planted.join('')}`));
	const codes = outcome.published ? [] : outcome.issues.map(({ code }) => code);
	expect(codes.sort()).toEqual([
		'output-anchor',
		'output-empty',
		'output-external',
		'output-id-duplicate',
		'output-inline-code',
		'output-syntax',
		'output-url-unsafe',
	]);
	expect(readdirSync(root)).toEqual(['.briefbook']);
});
