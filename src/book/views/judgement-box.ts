import type { Id } from '../../schema/ids.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, type PagePath, pageOf } from '../href.ts';
import type { Book } from '../model.ts';
import { type SureView, sureView } from './sure-view.ts';
import { type Text, textParts } from './text-parts.ts';

/** A judgement as it stands in a text or a list. */
export interface JudgementBox {
	readonly id: Id;
	readonly number: number;
	readonly title: string;
	readonly statement: string;
	readonly href: string;
	/** The time up to which an estimate is meant. */
	readonly horizon: string | null;
	readonly implication: Text;
	/** The main other reading of the same evidence. */
	readonly alternative: Text;
	readonly sure: SureView;
}

/** The record of one judgement as seen from a page. */
export function judgementBox(book: Book, from: PagePath, { id, data }: Entry<'judgements'>): JudgementBox {
	return {
		id,
		number: data.order,
		title: data.title,
		statement: data.statement,
		href: hrefFrom(from, pageOf('judgements', id)),
		horizon: data.kind === 'estimate' ? data.horizon : null,
		implication: textParts({ book, from }, data.implication),
		alternative: textParts({ book, from }, data.alternatives[0] ?? ''),
		sure: sureView(book, data),
	};
}

/** All judgements of the book in their order. */
export function keyJudgements(book: Book, from: PagePath): JudgementBox[] {
	return [...book.judgements.values()].map((judgement) => judgementBox(book, from, judgement));
}
