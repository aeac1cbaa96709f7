import { page } from '../href.ts';
import type { Book } from '../model.ts';
import { pageResolver } from '../page-resolver.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { headingsOf } from './section.ts';
import { type SourceRow, sourceRows } from './source-rows.ts';
import { type SourceSummaryView, sourceSummaryView } from './source-summary-view.ts';

export interface ArticlesView {
	readonly frame: FrameView;
	readonly rows: readonly SourceRow[];
	readonly summary: SourceSummaryView;
}

const LEAD =
	'The articles that this book is made of, each with what is known of where it comes from and everything of substance that it says, claim by claim.';

/** The list of sources. */
export function articlesView(book: Book): ArticlesView {
	const path = page('articles');
	const setting = { book, from: path, resolver: pageResolver(book, path, null) };
	const summary = sourceSummaryView(setting);
	const frame = frameView(book, {
		path,
		title: 'Sources',
		description: LEAD,
		lead: LEAD,
		headings: headingsOf([summary]),
		search: null,
	});
	return { frame, rows: sourceRows(setting), summary };
}
