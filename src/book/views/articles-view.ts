import { page } from '../href.ts';
import type { Book } from '../model.ts';
import { pageResolver } from '../page-resolver.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { type SourceRow, sourceRows } from './source-rows.ts';

export interface ArticlesView {
	readonly frame: FrameView;
	readonly rows: readonly SourceRow[];
}

const LEAD =
	'The articles that this book is made of, each with what is known of where it comes from and everything of substance that it says, claim by claim.';

/** The list of sources. */
export function articlesView(book: Book): ArticlesView {
	const path = page('articles');
	const frame = frameView(book, { path, title: 'Sources', description: LEAD, lead: LEAD, search: { kind: 'Index' } });
	return { frame, rows: sourceRows({ book, from: path, resolver: pageResolver(book, path, null) }) };
}
