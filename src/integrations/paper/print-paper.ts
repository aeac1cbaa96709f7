import type { Browser } from 'playwright-core';
import type { Issue } from '../../issues/issue.ts';
import type { PrintedPages } from '../../outputs/epub/printed-pages.ts';
import { finishPdf } from './finish-pdf.ts';
import { folio } from './folios.ts';
import { hyphenatePage } from './hyphenate-page.ts';
import { surveyPage } from './page-content.ts';
import type { Paper } from './page-rules.ts';
import { openPaperPage } from './paper-page.ts';
import { type Print, settle } from './settle.ts';
import { surveyFaults } from './survey-faults.ts';
import type { PaperMetadata } from './tagging/metadata.ts';
import { keepWhole } from './whole-words.ts';

/** A paper to print. */
export interface PaperJob {
	/** The address at which its site is served, on this machine. */
	readonly site: string;
	/** Its print page, below that address. */
	readonly path: string;
	readonly paper: Paper;
	readonly metadata: PaperMetadata;
	/** Whether it is to be found out where each page begins, which takes one print more. */
	readonly beginnings?: boolean;
	/** Hears what is being done, as in “Printing, pass 1”. */
	progress(what: string): void;
}

export interface PrintedPaper {
	readonly bytes: Uint8Array;
	readonly pages: number;
	/** How its pages begin, where that was asked for. */
	readonly beginnings: PrintedPages | null;
}

export type PaperResult = { readonly printed: PrintedPaper } | { readonly issues: readonly Issue[] };

/**
 * Prints a page of a site on paper: again and again, with the page numbers of the print before, until nothing moves. Its faults are
 * issues of the print page.
 */
export async function printPaper(browser: Browser, job: PaperJob): Promise<PaperResult> {
	// The browser has forgotten the page before the file is finished: both want much memory.
	const result = await printSettled(browser, job);
	return 'issues' in result ? result : { printed: await finish(result, job) };
}

async function printSettled(browser: Browser, job: PaperJob): Promise<Print | { readonly issues: readonly Issue[] }> {
	const { page, refused, close } = await openPaperPage(browser, new URL(job.path, job.site).href);
	try {
		const survey = await page.evaluate(surveyPage);
		const faults = surveyFaults(survey, refused, job);
		if (faults.length > 0) return { issues: faults };
		await keepWhole(page);
		await hyphenatePage(page, job.paper);
		const result = await settle(page, survey, job);
		// A style may ask for something only when a page is printed.
		const late = surveyFaults(survey, refused, job);
		if (late.length > 0) return { issues: late };
		return result;
	} finally {
		await close();
	}
}

async function finish({ doc, places, numbering, beginnings, headings }: Print, job: PaperJob): Promise<PrintedPaper> {
	job.progress('Finishing the PDF');
	const labels = Array.from({ length: numbering.pages }, (_, index) => folio(index, numbering));
	const bytes = await finishPdf(doc, { places, numbering, headings, metadata: job.metadata });
	return { bytes, pages: numbering.pages, beginnings: beginnings && { labels, ...beginnings } };
}
