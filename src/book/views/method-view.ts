import { page } from '../href.ts';
import type { Book } from '../model.ts';
import { type FrameOptions, type FrameView, frameView } from './frame-view.ts';

/** The frame of the page that tells how the book is made. */
export function methodView(book: Book, options: Pick<FrameOptions, 'title' | 'description'> & { headings: FrameOptions['headings'] }): FrameView {
	const { title, description, headings = [] } = options;
	return frameView(book, {
		path: page('method'),
		title,
		description,
		lead: description,
		headings: headings.filter(({ depth }) => depth === 2),
		search: { kind: 'Method' },
	});
}
