import { conflictKinds } from '../../schema/question.ts';
import { hrefFrom, page, pageOf } from '../href.ts';
import type { Book } from '../model.ts';
import { pageResolver } from '../page-resolver.ts';
import { type FrameView, frameView } from './frame-view.ts';
import { type ConflictView, conflictViews } from './question-claims.ts';
import { questionConflicts } from './question-view.ts';
import { headingsOf, type Section } from './section.ts';

/** A conflict in the ledger of all. */
export interface LedgerConflict extends ConflictView {
	readonly question: { readonly text: string; readonly href: string };
	/** The code of the article, where all its claims stand in one. */
	readonly within: string | null;
}

/** The conflicts of one kind. */
export interface ConflictGroup extends Section<LedgerConflict> {
	readonly meaning: string;
}

export interface ContradictionsView {
	readonly frame: FrameView;
	readonly groups: readonly ConflictGroup[];
	/** "12 conflicts, 2 of them within one article." */
	readonly count: string;
}

const LEAD =
	'Every place where the claims read for this book conflict, with the sort of conflict it is. Many that look like contradictions are not.';

/** The ledger of all conflicts of all questions, by kind. */
export function contradictionsView(book: Book): ContradictionsView {
	const path = page('contradictions');
	const all = ledger(book);
	const groups = Object.entries(conflictKinds).flatMap(([kind, meaning]): ConflictGroup[] => {
		const rows = all.filter((conflict) => conflict.kind === kind);
		return rows.length === 0 ? [] : [{ slug: `conflict-${kind}`, text: capital(kind), meaning, rows }];
	});
	const frame = frameView(book, {
		path,
		title: 'Where the sources conflict',
		description: LEAD,
		lead: LEAD,
		headings: headingsOf(groups),
		search: null,
	});
	return { frame, groups, count: countWords(all) };
}

function ledger(book: Book): LedgerConflict[] {
	const from = page('contradictions');
	const setting = { book, from, resolver: pageResolver(book, from, null) };
	return [...book.questions.values()].flatMap(({ id, data }) =>
		conflictViews(setting, data).map((conflict) => ({
			...conflict,
			question: { text: data.title, href: hrefFrom(from, pageOf('questions', id), questionConflicts) },
			within: oneArticle(conflict),
		})),
	);
}

function oneArticle({ between }: ConflictView): string | null {
	const codes = new Set(between.map(({ article }) => article.code));
	return codes.size === 1 ? (between[0]?.article.code ?? null) : null;
}

function countWords(all: readonly LedgerConflict[]): string {
	if (all.length === 0) return 'No conflict is recorded.';
	const within = all.filter((conflict) => conflict.within !== null).length;
	const conflicts = all.length === 1 ? '1 conflict' : `${all.length} conflicts`;
	return within === 0 ? `${conflicts}.` : `${conflicts}, ${within} within one article.`;
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
