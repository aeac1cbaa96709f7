import { page } from '../href.ts';
import type { Book } from '../model.ts';
import { type FrameOptions, type FrameView, frameView } from './frame-view.ts';

const LEAD =
	'What may stand in each file of a book, field by field. The same schemas that check a book make this page.';

/** The frame of the author’s manual. */
export function manualFrame(book: Book, headings: NonNullable<FrameOptions['headings']>): FrameView {
	return frameView(book, {
		path: page('manual'),
		title: 'Author’s manual',
		description: LEAD,
		lead: LEAD,
		breadcrumbs: [{ text: 'Method', path: page('method') }],
		headings,
		search: { kind: 'Method' },
	});
}
