import type { Judgement } from '../../schema/judgement.ts';
import { dateWords } from '../date-words.ts';
import { correctionAnchor, hrefFrom, page, pageOf } from '../href.ts';
import { correctionsByDate } from './corrections-view.ts';
import type { LinkView } from './frame-view.ts';
import type { Setting } from './setting.ts';
import { type Text, textParts } from './text-parts.ts';

/** What changed since the last edition. */
export interface EditionChanges {
	/** The judgements that need no line of their own, counted: "3 judgements stand as in the edition before." */
	readonly words: string | null;
	/** Judgements that differ, then those that are new. */
	readonly rows: readonly ChangedJudgement[];
	/** The newest corrections. */
	readonly corrections: readonly (LinkView & { readonly date: string })[];
}

export interface ChangedJudgement extends LinkView {
	readonly number: number;
	readonly kind: Judgement['change']['kind'];
	readonly why: Text;
}

const CORRECTIONS_IN_SIGHT = 5;

/** What changed: nothing (`null`) in a book without judgements and corrections. In a first edition all judgements are new, which is said once. */
export function editionChanges(setting: Pick<Setting, 'book' | 'from'>): EditionChanges | null {
	const { book, from } = setting;
	const judgements = [...book.judgements.values()];
	const corrections = correctionsByDate(book)
		.slice(0, CORRECTIONS_IN_SIGHT)
		.map(({ id, data }) => ({
			text: data.title,
			date: dateWords(data.date),
			href: hrefFrom(from, page('corrections'), correctionAnchor(id)),
		}));
	if (judgements.length === 0 && corrections.length === 0) return null;
	const of = (kind: ChangedJudgement['kind']) => judgements.filter(({ data }) => data.change.kind === kind);
	if (of('new').length === judgements.length) return { words: allNew(judgements.length), rows: [], corrections };
	const rows = [...of('changed'), ...of('new')].map(({ id, data }) => ({
		number: data.order,
		text: data.statement,
		href: hrefFrom(from, pageOf('judgements', id)),
		kind: data.change.kind,
		why: textParts(setting, data.change.why),
	}));
	return { words: asBefore(of('same').length), rows, corrections };
}

function allNew(count: number): string | null {
	if (count === 0) return null;
	return count === 1
		? 'The judgement is made for the first time in this edition.'
		: `All ${count} judgements are made for the first time in this edition.`;
}

function asBefore(count: number): string | null {
	if (count === 0) return null;
	return count === 1
		? 'One judgement stands as in the edition before.'
		: `${count} judgements stand as in the edition before.`;
}
