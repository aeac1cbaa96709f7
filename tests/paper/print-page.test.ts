import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Parser } from 'htmlparser2';
import { test as base, expect } from 'vitest';
import { project } from '../browser/harness/build-shipped-book.ts';

const run = promisify(execFile);
const WAIT_MS = 500;
const MOST_WAITS = 240;
const TIMEOUT_MS = 180_000;

/** Renders the small book with what is printed, as a build of paper does, and keeps the two documents. */
const script = (out: string): string => `
	import { cpSync } from 'node:fs';
	import { makeSite } from './src/cli/publish-site.ts';
	import { renderSite } from './src/cli/render-site.ts';
	import { openBook } from './src/sources/open-book.ts';
	const bookDir = ${JSON.stringify(join(project, 'tests/books/harbour/book'))};
	const { book } = openBook(bookDir);
	const effects = { root: process.cwd(), pid: process.pid, stdout: process.stdout, stderr: process.stderr };
	await makeSite({ book, bookDir, target: ${JSON.stringify(out)} }, effects, { render: renderSite, steps: [], paper: 'all' }, async (site) =>
		cpSync(site + '/print', ${JSON.stringify(out)}, { recursive: true }));`;

async function render(out: string): Promise<void> {
	const { BRIEFBOOK_DIR: _dir, NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
	for (let waits = 0; ; waits += 1) {
		try {
			await run(process.execPath, ['--input-type=module', '--eval', script(out)], { cwd: project, env });
			return;
		} catch (error) {
			const { stderr = '' } = error as { stderr?: string };
			if (!stderr.includes('Another build') || waits === MOST_WAITS) throw error;
		}
		await setTimeout(WAIT_MS);
	}
}

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

const elementsOf = (html: string): Element[] => {
	const found: Element[] = [];
	const parser = new Parser({ onopentag: (name, attributes) => found.push({ name, attributes }) });
	parser.end(html);
	return found;
};

const test = base.extend(
	'documents',
	{ scope: 'file' },
	// biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed
	async ({}, { onCleanup }): Promise<{ book: readonly Element[]; brief: readonly Element[] }> => {
		const out = mkdtempSync(join(tmpdir(), 'briefbook-print-'));
		onCleanup(() => rmSync(out, { recursive: true, force: true }));
		await render(out);
		const read = (file: string): Element[] => elementsOf(readFileSync(join(out, file), 'utf8'));
		return { book: read('index.html'), brief: read('brief/index.html') };
	},
);

const values = (elements: readonly Element[], attribute: string): string[] =>
	elements.flatMap(({ attributes }) => attributes[attribute] ?? []);

test('the printed book: no id twice, every link and page number names one', { timeout: TIMEOUT_MS }, ({
	documents: { book },
}) => {
	const ids = values(book, 'id');
	expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	expect(ids.filter((id) => !/^[A-Za-z0-9_-]+$/.test(id))).toEqual([]);
	const links = book.filter(({ name }) => name === 'a').flatMap(({ attributes }) => attributes['href'] ?? []);
	const places = [...values(book, 'data-folio'), ...values(book, 'data-folios').flatMap((list) => list.split(' '))];
	expect(places.length).toBeGreaterThan(40);
	const named = [...places, ...links.filter((href) => href.startsWith('#')).map((href) => href.slice(1))];
	expect(named.filter((id) => !ids.includes(id))).toEqual([]);
	expect(links.filter((href) => !/^(?:#|https?:)/.test(href))).toEqual([]);
});

test('its parts stand in the order of the contract, the front matter first', ({ documents: { book } }) => {
	expect(values(book, 'data-part')).toEqual([
		...['cover', 'contents', 'chapter', 'questions', 'judgements', 'sources', 'entities'],
		...['timeline', 'network', 'matrix', 'bibliography', 'corrections', 'method', 'legend', 'index'],
	]);
	const front = book.filter(({ attributes }) => attributes['data-front'] !== undefined);
	expect(front.map(({ attributes }) => attributes['data-part'])).toEqual(['cover', 'contents']);
	expect(book.filter(({ name }) => name === 'h1')).toHaveLength(15);
});

test('headings descend by one, languages stand where tags keep them, figures have a role', ({ documents }) => {
	for (const elements of Object.values(documents)) {
		const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
		expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
		const lost = elements.filter(({ name, attributes }) => attributes['lang'] && /^(?:span|i|bdi|q|cite)$/.test(name));
		expect(lost).toEqual([]);
		const bare = elements.filter(
			({ name, attributes }) => name === 'figure' && !/^(?:none|group)$/.test(attributes['role'] ?? ''),
		);
		expect(bare).toEqual([]);
		expect(elements.filter(({ name, attributes }) => name === 'th' && !attributes['scope'])).toEqual([]);
		expect(elements.filter(({ attributes }) => attributes['role']?.startsWith('doc-'))).toEqual([]);
	}
});

test('the brief has no more than two pages, leads to the authors alone and can be shortened', ({
	documents: { brief },
}) => {
	expect(values(brief, 'data-pages')).toEqual(['2']);
	const links = brief.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href']);
	expect(links).toEqual(['mailto:desk@example.org']);
	expect(values(brief, 'data-drop').length).toBeGreaterThan(0);
});
