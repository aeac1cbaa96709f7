import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test as base, describe, expect, inject, vi } from 'vitest';
import { papers, type Variant } from '../../src/cli/papers.ts';
import { faultsOf } from './checks/all-faults.ts';
import { readFolioLinks, readLinks } from './checks/links.ts';
import { type Opened, openPdf } from './checks/opened.ts';
import { pageTexts } from './checks/texts.ts';

// Room for a busy machine: a browser prints.
vi.setConfig({ testTimeout: 120_000 });

const site = inject('site').dir;
const fileOf = (variant: Variant): string => join(site, papers[variant].file);
const hasPapers = existsSync(fileOf('book'));

const both = base.extend('papers', { scope: 'file' }, async (): Promise<Record<Variant, Opened>> => {
	const open = (variant: Variant): Promise<Opened> => openPdf(readFileSync(fileOf(variant)));
	return { book: await open('book'), brief: await open('brief') };
});

/** Skipped where there was no browser to print with; in CI there is one. */
const test = process.env['CI'] ? both : both.runIf(hasPapers);

/** Runs a program of the system that judges PDFs; `null` where it is not installed, which in CI is a fault. */
function tool(program: string, ...args: readonly string[]): string | null {
	try {
		return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || process.env['BRIEFBOOK_PDF_TOOLS'] === 'required')
			throw error;
		return null;
	}
}

describe.each(['book', 'brief'] as const)('%s of the shipped book', (variant) => {
	test('passes every check of tags, marks, fonts, links and bookmarks', async ({ papers: { [variant]: opened } }) => {
		expect(await faultsOf(opened)).toEqual([]);
	});

	test('says what it is', async ({ papers: { [variant]: opened } }) => {
		const { info } = await opened.second.getMetadata();
		const date = expect.stringMatching(/^D:2025\d{4}000000/);
		const title = expect.stringContaining('Iran, Russia and China');
		expect(info).toMatchObject({ Title: title, CreationDate: date, ModDate: date, Creator: 'Briefbook' });
	});

	test('qpdf finds no fault', ({ skip }) => {
		const said = tool('qpdf', '--check', fileOf(variant)) ?? skip('qpdf is not installed');
		expect(said).toContain('No syntax or stream encoding errors found');
	});

	test('poppler sees a tagged file, and embedded fonts with their characters', ({ skip }) => {
		const said = tool('pdfinfo', fileOf(variant)) ?? skip('poppler-utils is not installed');
		expect(said).toMatch(/^Tagged: +yes$/m);
		expect(said).toMatch(/^Page size: +594\.96 x 841\.92 pts \(A4\)$/m);
		const [, , ...fonts] = (tool('pdffonts', fileOf(variant)) ?? '').trimEnd().split('\n');
		expect(fonts.length).toBeGreaterThan(3);
		expect(fonts.filter((line) => !/ yes (?:yes|no) +yes +\d+ +0$/.test(line))).toEqual([]);
	});
});

test('the book prints the pages of what it names: contents, index, notes', async ({ papers: { book: opened } }) => {
	expect((await readFolioLinks(opened)).length).toBeGreaterThan(300);
	expect((await readLinks(opened)).filter(({ text }) => text.includes('000'))).toEqual([]);
	const texts = await pageTexts(opened);
	const labels = (await opened.second.getPageLabels()) ?? [];
	const total = labels.at(-1);
	for (const [index, { foot }] of texts.entries()) {
		const label = labels[index] ?? '';
		const mark = /^\d/.test(label) ? `${label} of ${total}` : label;
		if (index > 0) expect(foot).toMatch(new RegExp(`^${mark}(?![ivxlcdm\\d])|(?<![ivxlcdm\\d])${mark}$`));
	}
});

test('the brief has two pages', async ({ papers: { brief } }) => {
	expect(brief.second.numPages).toBe(2);
});

test('nothing that is only for print is published', () => {
	expect(existsSync(join(site, 'print'))).toBe(false);
	const assets = readdirSync(join(site, 'assets'));
	expect(assets.filter((name) => /noto-serif-sc|paper/.test(name))).toEqual([]);
	expect(statSync(fileOf('book')).size).toBeLessThan(8e6);
});
