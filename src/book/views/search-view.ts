import { page } from '../href.ts';
import type { Book } from '../model.ts';
import { type FrameView, frameView } from './frame-view.ts';

/** The page of the search. Its form and results are made by a script, since a static site searches in the browser. */
export interface SearchView {
	readonly frame: FrameView;
}

export function searchView(book: Book): SearchView {
	return {
		frame: frameView(book, {
			path: page('search'),
			title: 'Search',
			description: `Search ${book.meta.title}: people, places, sources, claims, questions and judgements.`,
			search: null,
		}),
	};
}
