import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type AuditSheet, auditSheet, sheetDraw } from '../book/views/audit-sheet-view.ts';
import type { LocatedIssue } from '../issues/issue.ts';
import { UsageError } from '../issues/usage-error.ts';
import { auditForm } from '../outputs/audit-form.ts';
import { auditSheetHtml } from '../outputs/audit-sheet-html.ts';
import { auditSheetMarkdown } from '../outputs/audit-sheet-markdown.ts';
import { AUDIT_FILE, MAX_SAMPLE, MAX_SEED, Sample, Seed } from '../schema/audit.ts';
import { url } from '../schema/scalars.ts';
import { captures } from '../sources/captures.ts';
import { locate } from '../sources/locate.ts';
import { type OpenBook, openBook } from '../sources/open-book.ts';
import { capturedContexts } from './audit/captured-contexts.ts';
import { auditResults } from './audit/results.ts';
import { sheetFolder, siteFrom, writeSheet } from './audit/sheet-folder.ts';
import { bookFolder } from './book-folder.ts';
import { type Effects, type ExitCode, exit } from './effects.ts';
import { shownIssues } from './reporters/report.ts';
import { textReport } from './reporters/text.ts';

interface AuditOptions {
	readonly sample?: string;
	readonly seed?: string;
	readonly captures?: string;
	readonly out?: string;
	readonly site?: string;
	readonly results?: string;
	readonly write?: boolean;
	readonly json?: boolean;
}

const SHEET = { html: 'sheet.html', markdown: 'sheet.md', results: AUDIT_FILE } as const;

/**
 * Draws sentences for a sceptic and writes the sheet and its blank form; or, with `results`, reads a filled-in form.
 * @throws UsageError when it is not said which of the two, or a value or a place cannot be.
 */
export async function audit(options: AuditOptions, effects: Effects): Promise<ExitCode> {
	const { stdout, cwd } = effects;
	const { results, json } = options;
	const draw = results === undefined ? drawOf(options) : null;
	if (draw === null) refuseForResults(options);
	const opened = openBook(bookFolder(effects));
	const { book, dir } = opened;
	const faults = bookFaults(opened, draw === null);
	if (book === null || faults.length > 0) {
		const issues = shownIssues(faults, { dir, cwd });
		const said = `${textReport(issues)}An audit needs a book without faults.\n`;
		stdout.write(json ? `${JSON.stringify({ issues }, null, '\t')}\n` : said);
		return exit.faults;
	}
	if (draw === null) return auditResults({ ...options, results: results ?? '' }, { book, dir }, effects);
	const folder = sheetFolder(options.out, { ...effects, book: dir });
	const sheet = await madeSheet(book, draw, options, effects);
	const site = siteFrom(folder, options.site, effects.root);
	const styles = readFileSync(new URL('../styles/audit-sheet.css', import.meta.url), 'utf8').trimEnd();
	const files = {
		[SHEET.html]: auditSheetHtml(sheet, styles, site),
		[SHEET.markdown]: auditSheetMarkdown(sheet, site),
	};
	writeSheet(folder, SHEET.results, files, auditForm(sheet));
	const shown = (name: string): string => relative(cwd, join(folder, name)).split(sep).join('/');
	stdout.write(json ? asJson(sheet, shown) : asText(sheet, shown));
	return exit.fine;
}

function drawOf({ sample, seed, write, site }: AuditOptions): { sample: number; seed: number } {
	if (write) throw new UsageError('Only results can be written into the book.', 'Name them with --results FILE.');
	if (sample === undefined || seed === undefined)
		throw new UsageError(
			'An audit needs to know how many sentences to draw, and by which seed.',
			'Write for instance: npm run briefbook -- audit --sample 30 --seed 1',
		);
	if (site !== undefined && !url.safeParse(site).success)
		throw new UsageError(
			`“${site}” is not an http or https address.`,
			'Write it whole, as in https://example.org/book/.',
		);
	const drawn = { sample: Sample.safeParse(sample).data, seed: Seed.safeParse(seed).data };
	if (drawn.sample === undefined)
		throw new UsageError(`“${sample}” is no number of sentences.`, `Write a whole number from 1 to ${MAX_SAMPLE}.`);
	if (drawn.seed === undefined)
		throw new UsageError(`“${seed}” is no seed.`, `Write a whole number from 0 to ${MAX_SEED}.`);
	return { sample: drawn.sample, seed: drawn.seed };
}

function refuseForResults(options: AuditOptions): void {
	const other = (['sample', 'seed', 'captures', 'out', 'site'] as const).find((key) => options[key] !== undefined);
	if (other === undefined) return;
	throw new UsageError(
		`--results takes no --${other}.`,
		'Draw a sheet with --sample and --seed; read its form back with --results, and nothing else but --write and --json.',
	);
}

/** What keeps the book from being audited. Results that lie in the book do not: a new sheet may be drawn beside them. */
function bookFaults({ book, issues, unread, text }: OpenBook, isReading: boolean): LocatedIssue[] {
	const hindering = book === null ? issues : isReading ? unread : issues;
	return locate(
		hindering.filter(({ at }) => book === null || at.file !== AUDIT_FILE),
		text,
	).filter(({ severity }) => severity === 'error');
}

async function madeSheet(
	book: NonNullable<OpenBook['book']>,
	{ sample, seed }: { sample: number; seed: number },
	{ captures: named }: AuditOptions,
	{ env, cwd }: Effects,
): Promise<AuditSheet> {
	const folder = named ?? env['BRIEFBOOK_CAPTURES'];
	const draw = sheetDraw(book, sample, seed);
	if (draw.population === 0)
		throw new UsageError('The book has no sentence that cites evidence.', 'There is nothing to audit yet.');
	const contexts = folder ? await capturedContexts(draw.sentences, captures(resolve(cwd, folder))) : null;
	return auditSheet(book, draw, contexts);
}

function asText({ code, items, population }: AuditSheet, shown: (name: string) => string): string {
	const drawn = `${items.length} of ${population} sentences that cite evidence are on sheet ${code}.`;
	const files = `To print: ${shown(SHEET.html)}; as Markdown: ${shown(SHEET.markdown)}.`;
	const form = `The form for the results: ${shown(SHEET.results)}; read it back with --results.`;
	return `${drawn}\n${files}\n${form}\n`;
}

function asJson(sheet: AuditSheet, shown: (name: string) => string): string {
	const { code, seed, sample, population, captures: hasContext, items } = sheet;
	const files = Object.fromEntries(Object.entries(SHEET).map(([kind, name]) => [kind, shown(name)]));
	const sentences = items.map(({ id, page, path, sentence }) => ({ id, page, path, sentence }));
	const value = { sheet: code, seed, sample, population, captures: hasContext, files, sentences };
	return `${JSON.stringify(value, null, '\t')}\n`;
}
