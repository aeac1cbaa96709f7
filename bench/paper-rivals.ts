import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { PDFDocument } from 'pdf-lib';
import { stepsForPaper } from '../src/cli/build-steps.ts';
import { makeSite } from '../src/cli/publish-site.ts';
import { renderSite } from '../src/cli/render-site.ts';
import { openBook } from '../src/sources/open-book.ts';
import { sizeOfArticles } from './book/size.ts';
import { bookFiles, writeFiles } from './generate.ts';
import { measure } from './measure/measure.ts';

/**
 * The print page of a generated book, printed by Briefbook, Paged.js and Vivliostyle in the same browser:
 * `node bin/briefbook.cjs --node bench/paper-rivals.ts 12 40`. The others are installed from the lock in bench/paper-rivals/.
 */
const articles = process.argv.slice(2).map(Number);

const SEED = 1;
const PROJECT = resolve(import.meta.dirname, '..');
const RIVALS = join(import.meta.dirname, 'paper-rivals');
const PATH = 'print/index.html';
const WAYS = ['briefbook', 'pagedjs', 'vivliostyle'] as const;

/** Renders the site with its print page and keeps it. */
async function render(folder: string, count: number): Promise<string> {
	const [bookDir, site] = [join(folder, `book-${count}`), join(folder, `site-${count}`)];
	writeFiles(bookDir, bookFiles(sizeOfArticles(count), SEED));
	const { book } = openBook(bookDir);
	if (!book) throw new Error('The generated book has faults.');
	const { stdout, stderr, env, pid } = process;
	const effects = {
		stdout,
		stderr,
		env,
		pid,
		cwd: PROJECT,
		root: PROJECT,
		interrupted: () => new Promise<void>(() => {}),
	};
	const making = { render: renderSite, steps: stepsForPaper([]), paper: 'all' } as const;
	await makeSite({ book, bookDir, target: site }, effects, making, async (made) => {
		cpSync(made, site, { recursive: true });
	});
	return site;
}

/** The same page for the others: without the policy that forbids their scripts, with the paper that our rules name, with Paged.js. */
function plantRivals(site: string): Record<(typeof WAYS)[number], string> {
	const page = readFileSync(join(site, PATH), 'utf8').replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
	const put = (name: string, head: string): string => {
		writeFileSync(
			join(site, 'print', name),
			page.replace('</head>', `<style>@page { size: A4 }</style>${head}</head>`),
		);
		return `print/${name}`;
	};
	cpSync(join(RIVALS, 'node_modules/pagedjs/dist/paged.polyfill.js'), join(site, 'paged.polyfill.js'));
	cpSync(join(RIVALS, 'node_modules/@vivliostyle/viewer/lib'), join(site, 'vivliostyle'), { recursive: true });
	const configuration = '<script>window.PagedConfig = { after: () => { window.pagedIsDone = true; } };</script>';
	return {
		briefbook: PATH,
		pagedjs: put('paged.html', `${configuration}<script src="../paged.polyfill.js"></script>`),
		vivliostyle: put('plain.html', ''),
	};
}

async function row(way: (typeof WAYS)[number], site: string, path: string): Promise<string> {
	const file = join(site, `${way}.pdf`);
	const args = ['--disable-warning=ExperimentalWarning', 'bench/print-paper.ts', way, site, path, file];
	try {
		const { cpu, wall, peak } = await measure({ command: process.execPath, args, cwd: PROJECT });
		const bytes = readFileSync(file);
		const pages = (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
		return [way, pages, cpu.toFixed(1), wall.toFixed(1), Math.round(peak / 1e6), (bytes.length / 1e6).toFixed(1)].join(
			' | ',
		);
	} catch (error) {
		const [first, ...others] = String(error).split('\n');
		const reason = others.map((line) => /Error\b[^:]*: (.*)$/.exec(line)?.[1]).find(Boolean) ?? first;
		return `${way} | not finished: ${reason} | | | |`;
	}
}

if (!existsSync(join(RIVALS, 'node_modules')))
	spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: RIVALS, stdio: ['ignore', 2, 2] });
const folder = mkdtempSync(join(tmpdir(), 'briefbook-paper-rivals-'));
try {
	for (const count of articles.length > 0 ? articles : [12, 40]) {
		const site = await render(folder, count);
		const paths = plantRivals(site);
		process.stdout.write(
			`${count} articles\n\n| printed by | pages | CPU, s | wall, s | peak, MB | PDF, MB |\n| --- | ---: | ---: | ---: | ---: | ---: |\n`,
		);
		for (const way of WAYS) process.stdout.write(`| ${await row(way, site, paths[way])} |\n`);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
