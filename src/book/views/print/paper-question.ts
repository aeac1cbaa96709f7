import { questionStates } from '../../../schema/question.ts';
import type { Entry } from '../../entry.ts';
import { anchorOn, pageOf, paperId, positionAnchor } from '../../href.ts';
import type { Book } from '../../model.ts';
import type { EvidenceLink } from '../named-link.ts';
import { type PositionRow, positionRows } from '../position-rows.ts';
import { bearingRows, conflictViews } from '../question-claims.ts';
import { supportWords } from '../question-view.ts';
import { type Text, textParts } from '../text-parts.ts';
import { type PaperBlock, paperProse } from './paper-prose.ts';
import { type PaperSection, paperSetting } from './paper-setting.ts';

export interface PaperQuestion extends PaperSection {
	/** "Q3". */
	readonly number: string;
	readonly lead: string;
	/** "open: the sources read do not settle it". */
	readonly status: string;
	readonly support: string | null;
	readonly positions: readonly (PositionRow & { readonly anchor: string })[];
	readonly prose: readonly PaperBlock[];
	readonly conflicts: readonly { readonly kind: string; readonly note: Text; readonly between: readonly ClaimMark[] }[];
	readonly bears: readonly { readonly claim: ClaimMark; readonly why: Text }[];
	readonly wouldSettle: readonly Text[];
}

type ClaimMark = Pick<EvidenceLink, 'number' | 'href'>;

/** A question in print. `body` is our analysis of it. */
export function paperQuestion(book: Book, entry: Entry<'questions'>, number: string, body: string): PaperQuestion {
	const { id, data } = entry;
	const setting = paperSetting(book, entry);
	const path = pageOf('questions', id);
	return {
		id: paperId(path),
		number,
		title: data.title,
		lead: data.summary,
		status: `${data.status}: ${questionStates[data.status]}`,
		support: supportWords(book, entry),
		positions: positionRows(setting, entry).map((row) => ({
			...row,
			anchor: anchorOn(setting.from, path, positionAnchor(row.id)),
		})),
		prose: paperProse(setting, body),
		conflicts: conflictViews(setting, data).map(({ kind, note, between }) => ({ kind, note, between })),
		bears: bearingRows(setting, data).map((row) => ({ claim: row, why: row.why })),
		wouldSettle: data.wouldSettle.map((text) => textParts(setting, text)),
	};
}
