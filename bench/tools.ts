import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { PassageComponent } from './book/as-markdown.ts';
import { type Size, sizeOfPages } from './book/size.ts';
import { bookFiles, markdownFiles, writeFiles } from './generate.ts';
import type { Job } from './measure/measure.ts';
import { RIVALS } from './rivals.ts';

/** Something that builds a site from the generated text. */
export interface Tool {
	readonly name: string;
	/** What it is, for the table. */
	readonly words: string;
	readonly searches: boolean;
	/** Writes the text; returns the bytes written, how to build, and what to delete before each build. */
	prepare(pages: number, seed: number): Prepared;
}

export interface Prepared {
	readonly bytes: number;
	readonly job: Job;
	readonly leftovers: readonly string[];
}

const ROOT = resolve(import.meta.dirname, '..');
const WORK = join(import.meta.dirname, '.work');
const OFFLINE = { ASTRO_TELEMETRY_DISABLED: '1' };

export const tools: readonly Tool[] = [
	{
		name: 'briefbook',
		words: 'Briefbook',
		searches: true,
		prepare: (pages, seed) => prepareBriefbook(pages, seed, ['src/cli/main.ts', 'build', '--out', siteDir(pages)]),
	},
	{
		name: 'briefbook-without-search',
		words: 'Briefbook without search',
		searches: false,
		prepare: (pages, seed) => prepareBriefbook(pages, seed, ['bench/build-without-search.ts', siteDir(pages)]),
	},
	rival('starlight', 'Starlight, no sidebar', true, 'docs', {
		name: 'Aside',
		import: "import { Aside } from '@astrojs/starlight/components';",
	}),
	rival('glob-mdx', 'Astro glob() MDX', false, 'pages', {
		name: 'Passage',
		import: "import Passage from '../../../components/Passage.astro';",
	}),
];

/** The check of a generated book, by itself. */
export function checkJob(size: Size, seed: number): Prepared {
	const dir = join(WORK, `book-of-${size.articles}-articles`);
	return { ...briefbookJob(dir, size, seed, ['src/cli/main.ts', 'check']), leftovers: [] };
}

function prepareBriefbook(pages: number, seed: number, args: readonly string[]): Prepared {
	const dir = join(WORK, `book-${pages}`);
	return { ...briefbookJob(dir, sizeOfPages(pages), seed, args), leftovers: [siteDir(pages)] };
}

function briefbookJob(dir: string, size: Size, seed: number, args: readonly string[]): Omit<Prepared, 'leftovers'> {
	rmSync(dir, { recursive: true, force: true });
	const bytes = writeFiles(dir, bookFiles(size, seed));
	const env = { ...OFFLINE, BRIEFBOOK_DIR: dir };
	return { bytes, job: { command: process.execPath, args, cwd: ROOT, env } };
}

function rival(name: string, words: string, searches: boolean, collection: string, passage: PassageComponent): Tool {
	return {
		name,
		words,
		searches,
		prepare(pages, seed) {
			const site = join(RIVALS, '.work', `${name}-${pages}`);
			rmSync(site, { recursive: true, force: true });
			cpSync(join(RIVALS, name, 'src'), join(site, 'src'), { recursive: true });
			const files = markdownFiles(sizeOfPages(pages), seed, passage);
			const bytes = writeFiles(join(site, 'src', 'content', collection), files);
			const args = [join(RIVALS, name, 'build.mjs'), site];
			const leftovers = ['dist', 'cache', '.astro', 'node_modules'].map((folder) => join(site, folder));
			return { bytes, job: { command: process.execPath, args, cwd: RIVALS, env: OFFLINE }, leftovers };
		},
	};
}

function siteDir(pages: number): string {
	return join(WORK, `site-${pages}`);
}
