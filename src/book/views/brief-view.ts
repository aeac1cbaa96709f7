import { page } from '../href.ts';
import type { Book } from '../model.ts';
import { type ChapterPart, chapterParts } from './chapter-rows.ts';
import { type FrameView, frameView } from './frame-view.ts';

export interface BriefView {
	readonly frame: FrameView;
	readonly parts: readonly ChapterPart[];
}

const LEAD =
	'The brief in reading order. Each sentence leads to the claim that it rests on, or stands in a passage that is marked as ours.';

/** The contents of the brief. */
export function briefView(book: Book): BriefView {
	const path = page('brief');
	const frame = frameView(book, { path, title: 'The brief', description: LEAD, lead: LEAD, search: null });
	return { frame, parts: chapterParts(book, path) };
}
