import { hrefFrom, page } from '../href.ts';
import type { Book } from '../model.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { type JudgementBox, keyJudgements } from './judgement-box.ts';

export interface JudgementsView {
	readonly frame: FrameView;
	readonly judgements: readonly JudgementBox[];
	/** Where the words and signs are explained. */
	readonly legend: string;
}

/** The index of judgements, by their number. */
export function judgementsView(book: Book): JudgementsView {
	const path = page('judgements');
	const lead =
		'What this book concludes from its sources: each with its evidence, what speaks against it, and what would show that it is wrong.';
	const frame = frameView(book, { path, title: 'Judgements', description: lead, lead, search: null });
	return { frame, judgements: keyJudgements(book, path), legend: hrefFrom(path, page('legend')) };
}
