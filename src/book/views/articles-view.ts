import { page } from '../href.ts';
import type { Book } from '../model.ts';
import { pageResolver } from '../page-resolver.ts';
import type { Fact } from './fact.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { headingsOf, type Section } from './section.ts';
import { type SourceRow, sourceRows } from './source-rows.ts';
import { summaryFacts } from './summary-facts.ts';

export interface ArticlesView {
	readonly frame: FrameView;
	readonly rows: readonly SourceRow[];
	/** The source summary statement of ICD 206, in computed figures. */
	readonly summary: Section<Fact>;
}

const LEAD =
	'The articles that this book is made of, each with what is known of where it comes from and everything of substance that it says, claim by claim.';

/** The list of sources. */
export function articlesView(book: Book): ArticlesView {
	const path = page('articles');
	const setting = { book, from: path, resolver: pageResolver(book, path, null) };
	const summary = { slug: 'source-summary', text: 'Source summary statement', rows: summaryFacts(setting) };
	const frame = frameView(book, {
		path,
		title: 'Sources',
		description: LEAD,
		lead: LEAD,
		headings: headingsOf([summary]),
		search: { kind: 'Index' },
	});
	return { frame, rows: sourceRows(setting), summary };
}
