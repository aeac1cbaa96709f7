import type { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import type { Issue } from '../../issues/issue.ts';
import { type Beginnings, findBeginnings } from './beginnings.ts';
import { type Destinations, moved, readDestinations } from './destinations.ts';
import { fitContent } from './fit.ts';
import { folioOf, folioRuns, type Numbering } from './folios.ts';
import { forgetLayout } from './forget-layout.ts';
import { readHeadings } from './headings.ts';
import { nameBaselines } from './inline-places.ts';
import { loadPrint } from './load-print.ts';
import { guessPlaces, nameDestinations, type Survey, setPageRules, writeFolios } from './page-content.ts';
import { cssString, type Paper, pageRules, textHeights } from './page-rules.ts';
import type { Use } from './print-page.ts';
import { hideAgain, showAsOnPaper } from './screen-layout.ts';

/** Where everything stands that has a name, and how the pages are numbered. */
interface Numbers {
	readonly places: Destinations;
	readonly numbering: Numbering;
}

/** A print whose page numbers are right. */
export interface Print extends Numbers {
	readonly doc: PDFDocument;
	/** The texts of the headings that it shows. */
	readonly headings: readonly string[];
	/** Where everything stands that can begin a page, if the job asks for it. */
	readonly beginnings: Beginnings | null;
}

interface Job {
	readonly path: string;
	readonly paper: Paper;
	readonly beginnings?: boolean;
	progress(what: string): void;
}

/** The second print shows the numbers of the first; a third is needed where that made the index longer. */
const MOST_PRINTS = 3;
const MOST_NAMED = 5;
/** Ids of a page that takes much memory to print, some 300 pages of paper. */
const LONG = 10_000;

/** Prints a page, which is shown, until the page numbers that were written are those that came out. It is hidden then. */
export async function settle(
	page: Page,
	survey: Survey,
	job: Job,
): Promise<Print | { readonly issues: readonly Issue[] }> {
	const short = await makeFit(page, survey, job);
	if (short !== null) return { issues: [short] };
	const ids = [...new Set([...survey.parts.map(({ id }) => id), ...survey.folios, ...survey.folioLists.flat()])];
	await nameBaselines(page, ids);
	await page.evaluate(nameDestinations, ids);
	let shown = await guessNumbers(page, ids, survey, job);
	const headings = await page.evaluate(readHeadings);
	await hideAgain(page);
	const isLong = survey.ids.length > LONG;
	let names: readonly string[] = [];
	for (let pass = 1; pass <= MOST_PRINTS; pass += 1) {
		await showNumbers(page, survey, job, shown);
		if (isLong) await forgetLayout(page);
		job.progress(`Printing, pass ${pass}`);
		const use = pass === 1 ? 'measure' : 'keep';
		const beginnings = use === 'keep' && job.beginnings ? await findBeginnings(page, survey.ids) : null;
		if (isLong && beginnings !== null) await forgetLayout(page);
		const { doc, places, numbering } = await printOnce(page, survey, use);
		names = moved(ids, shown.places, places);
		const isRight =
			names.length === 0 && shown.numbering.front === numbering.front && shown.numbering.pages === numbering.pages;
		if (isRight && use === 'keep') return { doc, places, numbering, headings, beginnings };
		// Only the numbers are kept: two documents at a time are too many.
		shown = { places, numbering };
	}
	return { issues: [unsettled(names, job)] };
}

/** Drops what does not fit. What is printed to see that needs the rules of its pages. */
async function makeFit(page: Page, survey: Survey, job: Job): Promise<Issue | null> {
	if (survey.most === null) return null;
	await hideAgain(page);
	await showNumbers(page, survey, job, { places: new Map(), numbering: { front: 0, pages: 0 } });
	const short = await fitContent(page, { most: survey.most, drops: survey.drops }, job);
	await showAsOnPaper(page, job.paper);
	return short;
}

/** Writes the numbers of pages wherever they are printed. */
async function showNumbers(
	page: Page,
	{ parts, title, foot, folios, folioLists }: Survey,
	{ paper }: Job,
	{ places, numbering }: Numbers,
): Promise<void> {
	const rules = pageRules(parts, paper, numbering.pages - numbering.front);
	await page.evaluate(setPageRules, { rules, title: cssString(title), foot: cssString(foot) });
	await page.evaluate(writeFolios, {
		folios: folios.map((id) => folioOf(id, places, numbering)),
		lists: folioLists.map((ids) => folioRuns(ids, places, numbering)),
	});
}

/** Numbers that are hardly ever all right, but as long as the right ones: so the index is as long in the first print as in the next. */
async function guessNumbers(page: Page, ids: readonly string[], survey: Survey, { paper }: Job): Promise<Numbers> {
	const indexes = await page.evaluate(guessPlaces, { ids, height: textHeights[paper] });
	const places = new Map(ids.map((id, index) => [id, indexes[index] ?? 0]));
	return { places, numbering: { front: frontOf(survey, places), pages: Math.max(0, ...indexes) + 1 } };
}

async function printOnce(page: Page, survey: Survey, use: Use): Promise<Omit<Print, 'headings' | 'beginnings'>> {
	const doc = await loadPrint(page, use);
	const places = readDestinations(doc);
	return { doc, places, numbering: { front: frontOf(survey, places), pages: doc.getPageCount() } };
}

/** How many pages there are before the first part that is no front matter. */
function frontOf({ parts }: Survey, places: Destinations): number {
	const body = parts.find(({ front }) => !front);
	return places.get(body?.id ?? '') ?? 0;
}

function unsettled(names: readonly string[], { path }: Job): Issue {
	const some = names.slice(0, MOST_NAMED).join(', ');
	const args = { prints: String(MOST_PRINTS), names: names.length > MOST_NAMED ? `${some} and others` : some };
	return { code: 'paper-unsettled', at: { file: path, offset: 0 }, args };
}
