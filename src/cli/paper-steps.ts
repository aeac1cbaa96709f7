import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Book } from '../book/model.ts';
import type { Paper } from '../integrations/paper/page-rules.ts';
import { type PrintedPaper, printPaper } from '../integrations/paper/print-paper.ts';
import type { PaperMetadata } from '../integrations/paper/tagging/metadata.ts';
import type { Issue } from '../issues/issue.ts';
import type { BuildStep, RenderedSite } from './build-steps.ts';
import type { Effects } from './effects.ts';
import { epubStep } from './epub-step.ts';
import { paperDate } from './paper-date.ts';
import { papers, type Variant } from './papers.ts';
import { serveSite } from './site-server.ts';

interface Printing {
	readonly browser: Browser;
	readonly variants: readonly Variant[];
	/** Instead of the paper that book.yaml names. */
	readonly paper?: Paper | undefined;
	/** Whether the EPUB is made too. */
	readonly epub?: boolean;
}

/** What makes the papers of a rendered site. */
export function paperSteps(printing: Printing, effects: Effects): readonly BuildStep[] {
	const printed = new Map<Variant, PrintedPaper>();
	return [
		...printing.variants.map((variant) => printingStep(variant, printing, effects, printed)),
		...(printing.epub ? [epubStep(effects, () => printed.get('book')?.beginnings ?? null)] : []),
	];
}

/** The same for the EPUB alone, which needs no browser. */
export function epubSteps(effects: Effects): readonly BuildStep[] {
	return [epubStep(effects, () => null)];
}

function printingStep(
	variant: Variant,
	{ browser, paper, epub = false }: Printing,
	{ stderr, env }: Effects,
	printed: Map<Variant, PrintedPaper>,
): BuildStep {
	const { name, page, file } = papers[variant];
	const run = async ({ dir, book }: RenderedSite): Promise<readonly Issue[]> => {
		const server = await serveSite(dir, { port: 0 });
		try {
			const result = await printPaper(browser, {
				site: server.url,
				path: page,
				paper: paper ?? book.meta.paper,
				metadata: metadataOf(book, variant, env),
				beginnings: epub && variant === 'book',
				progress: (what) => stderr.write(`${what} …\n`),
			});
			if ('issues' in result) return result.issues;
			printed.set(variant, result.printed);
			writeFileSync(join(dir, file), result.printed.bytes);
			return [];
		} finally {
			await server.close();
		}
	};
	return { name: `Printing ${name}`, run };
}

function metadataOf({ meta }: Book, variant: Variant, env: Effects['env']): PaperMetadata {
	const { title, authors, description, language, asOf } = meta;
	return {
		title: variant === 'brief' ? `${title}: the brief` : title,
		authors,
		description,
		language,
		date: paperDate(asOf, env),
	};
}
