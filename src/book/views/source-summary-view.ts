import { SUMMARY_SLUG } from './book-figures.ts';
import type { Fact } from './fact.ts';
import type { Section } from './section.ts';
import type { Setting } from './setting.ts';
import { summaryFacts } from './summary-facts.ts';
import { type Text, textParts } from './text-parts.ts';
import { gapRows } from './watch-rows.ts';

/** The source summary statement (ICD 206): what the book rests on, in words of ours and in figures that are counted. */
export interface SourceSummaryView extends Section<Fact> {
	/** Its paragraphs; empty where the book has none. `check` compares the totals in them with the figures. */
	readonly written: readonly Text[];
	/** What was not read. */
	readonly gaps: readonly Text[];
}

/** The source summary statement of a book. */
export function sourceSummaryView(setting: Setting): SourceSummaryView {
	return {
		slug: SUMMARY_SLUG,
		text: 'Source summary statement',
		rows: summaryFacts(setting),
		written: setting.book.meta.sourceSummary.map((paragraph) => textParts(setting, paragraph)),
		gaps: gapRows(setting),
	};
}
