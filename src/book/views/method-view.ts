import { page } from '../href.ts';
import type { Book } from '../model.ts';
import { type FrameOptions, type FrameView, frameView } from './frame-view.ts';

const LEAD =
	'What this book records, what its build checks, what it counts and what it grades, and what none of that can show.';

/** The frame of the page that tells how the book is made. */
export function methodView(book: Book, headings: NonNullable<FrameOptions['headings']>): FrameView {
	return frameView(book, {
		path: page('method'),
		title: 'Method',
		description: LEAD,
		lead: LEAD,
		headings: headings.filter(({ depth }) => depth === 2),
		search: { kind: 'Method' },
	});
}
