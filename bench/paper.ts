import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { PDFDocument } from 'pdf-lib';
import { sizeOfArticles } from './book/size.ts';
import { bookFiles, writeFiles } from './generate.ts';
import { type Measurement, measure } from './measure/measure.ts';

/** What `briefbook pdf` costs for generated books of so many articles: `node bin/briefbook.cjs --node bench/paper.ts 40 200`. */
const articles = process.argv.slice(2).map(Number);

const SEED = 1;
const PROJECT = resolve(import.meta.dirname, '..');

async function print(folder: string, count: number): Promise<Measurement & { pages: number; bytes: number }> {
	const [book, file] = [join(folder, `book-${count}`), join(folder, `${count}.pdf`)];
	writeFiles(book, bookFiles(sizeOfArticles(count), SEED));
	const measured = await measure({
		command: process.execPath,
		args: ['--disable-warning=ExperimentalWarning', 'src/cli/main.ts', 'pdf', '--variant', 'book', '--out', file],
		cwd: PROJECT,
		env: { BRIEFBOOK_DIR: book },
	});
	const bytes = readFileSync(file);
	const pages = (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
	return { ...measured, pages, bytes: bytes.length };
}

const folder = mkdtempSync(join(tmpdir(), 'briefbook-paper-bench-'));
try {
	process.stdout.write(
		'| articles | pages | CPU, s | wall, s | peak, MB | PDF, MB |\n| ---: | ---: | ---: | ---: | ---: | ---: |\n',
	);
	for (const count of articles.length > 0 ? articles : [40, 200]) {
		const { pages, cpu, wall, peak, bytes } = await print(folder, count);
		const numbers = [count, pages, cpu.toFixed(1), wall.toFixed(1), Math.round(peak / 1e6), (bytes / 1e6).toFixed(1)];
		process.stdout.write(`| ${numbers.join(' | ')} |\n`);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
