import { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'playwright-core';
import type { Issue } from '../../issues/issue.ts';
import { type Destinations, moved, readDestinations } from './destinations.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitContent } from './fit.ts';
import { folio, folioOf, folioRuns, type Numbering } from './folios.ts';
import { guessPlaces, nameDestinations, type Survey, setPageRules, surveyPage, writeFolios } from './page-content.ts';
import { cssString, type Paper, pageRules, textAreas } from './page-rules.ts';
import { openPaperPage } from './paper-page.ts';
import { printPage } from './print-page.ts';
import { surveyFaults } from './survey-faults.ts';
import type { PaperMetadata } from './tagging/metadata.ts';

/** A paper to print. */
export interface PaperJob {
	/** The address at which its site is served, on this machine. */
	readonly site: string;
	/** Its print page, below that address. */
	readonly path: string;
	readonly paper: Paper;
	readonly metadata: PaperMetadata;
	/** Hears what is being done, as in “Printing, pass 1”. */
	progress(what: string): void;
}

export interface PrintedPaper {
	readonly bytes: Uint8Array;
	readonly pages: number;
	/** What is printed on the page of each place that has a name. */
	readonly folios: ReadonlyMap<string, string>;
}

export type PaperResult = { readonly printed: PrintedPaper } | { readonly issues: readonly Issue[] };

/** The second print shows the numbers of the first; a third is needed where that made the index longer. */
const MOST_PRINTS = 3;
const MOST_NAMED = 5;

/**
 * Prints a page of a site on paper: again and again, with the page numbers of the print before, until nothing moves. Its faults are
 * issues of the print page.
 */
export async function printPaper(browser: Browser, job: PaperJob): Promise<PaperResult> {
	const { page, refused, close } = await openPaperPage(browser, new URL(job.path, job.site).href);
	try {
		const survey = await page.evaluate(surveyPage);
		const faults = surveyFaults(survey, refused, job);
		if (faults.length > 0) return { issues: faults };
		const result = await settle(page, survey, job);
		// A style may ask for something only when a page is printed.
		const late = surveyFaults(survey, refused, job);
		return late.length > 0 ? { issues: late } : result;
	} finally {
		await close();
	}
}

async function settle(page: Page, survey: Survey, job: PaperJob): Promise<PaperResult> {
	const show = (places: Destinations, numbering: Numbering): Promise<void> =>
		showNumbers(page, survey, job, places, numbering);
	await show(new Map(), { front: 0, pages: 0 });
	const short = await fitContent(page, survey, job);
	if (short !== null) return { issues: [short] };
	const ids = [...new Set([...survey.parts.map(({ id }) => id), ...survey.folios, ...survey.folioLists.flat()])];
	await page.evaluate(nameDestinations, ids);
	const guess = await guessNumbers(page, ids, survey, job);
	await show(guess.places, guess.numbering);
	let before: Print | null = null;
	for (let pass = 1; ; pass += 1) {
		job.progress(`Printing, pass ${pass}`);
		const print: Print = await printOnce(page, survey);
		const names = before === null ? null : moved(before.places, print.places);
		if (names?.length === 0 && before?.numbering.pages === print.numbering.pages)
			return { printed: await finish(print, job) };
		if (pass === MOST_PRINTS) return { issues: [unsettled(names ?? [], job)] };
		await show(print.places, print.numbering);
		before = print;
	}
}

/** Writes the numbers of pages wherever they are printed. */
async function showNumbers(
	page: Page,
	{ parts, title, foot, folios, folioLists }: Survey,
	{ paper }: PaperJob,
	places: Destinations,
	numbering: Numbering,
): Promise<void> {
	const rules = pageRules(parts, paper, numbering.pages - numbering.front);
	await page.evaluate(setPageRules, { rules, title: cssString(title), foot: cssString(foot) });
	await page.evaluate(writeFolios, {
		folios: folios.map((id) => folioOf(id, places, numbering)),
		lists: folioLists.map((ids) => folioRuns(ids, places, numbering)),
	});
}

/** Numbers that are hardly ever all right, but as long as the right ones: so the index is as long in the first print as in the next. */
async function guessNumbers(
	page: Page,
	ids: readonly string[],
	survey: Survey,
	{ paper }: PaperJob,
): Promise<Omit<Print, 'doc'>> {
	const area = textAreas[paper];
	await page.setViewportSize(area);
	const indexes = await page.evaluate(guessPlaces, { ids, area });
	const places = new Map(ids.map((id, index) => [id, indexes[index] ?? 0]));
	return { places, numbering: { front: frontOf(survey, places), pages: Math.max(0, ...indexes) + 1 } };
}

interface Print {
	readonly doc: PDFDocument;
	readonly places: Destinations;
	readonly numbering: Numbering;
}

async function printOnce(page: Page, survey: Survey): Promise<Print> {
	const doc = await PDFDocument.load(await printPage(page), { updateMetadata: false });
	const places = readDestinations(doc);
	return { doc, places, numbering: { front: frontOf(survey, places), pages: doc.getPageCount() } };
}

/** How many pages there are before the first part that is no front matter. */
function frontOf({ parts }: Survey, places: Destinations): number {
	const body = parts.find(({ front }) => !front);
	return places.get(body?.id ?? '') ?? 0;
}

async function finish({ doc, places, numbering }: Print, job: PaperJob): Promise<PrintedPaper> {
	job.progress('Finishing the PDF');
	const folios = new Map([...places].map(([id, index]) => [id, folio(index, numbering)]));
	const bytes = await finishPdf(doc, { places, numbering, metadata: job.metadata });
	return { bytes, pages: numbering.pages, folios };
}

function unsettled(names: readonly string[], { path }: PaperJob): Issue {
	const some = names.slice(0, MOST_NAMED).join(', ');
	const args = { prints: String(MOST_PRINTS), names: names.length > MOST_NAMED ? `${some} and others` : some };
	return { code: 'paper-unsettled', at: { file: path, offset: 0 }, args };
}
