import { credibility } from '../../schema/grades.ts';
import type { ClaimRef } from '../../schema/ids.ts';
import { conflictKinds, type Question, stances } from '../../schema/question.ts';
import { type Ground, groundOf, grounds } from '../ground.ts';
import { positionAnchor } from '../href.ts';
import type { ClaimRecord } from '../model.ts';
import { corroboration } from '../origins.ts';
import type { SpeakerView } from '../speaker.ts';
import { holdsPosition } from '../stance.ts';
import { type ClaimRow, claimRow } from './claim-row.ts';
import { type InArticle, inArticle } from './in-article.ts';
import type { Setting } from './setting.ts';
import { type Text, textParts } from './text-parts.ts';

/** A claim in which a position is held. */
export interface HeldClaim extends ClaimRow {
	readonly article: InArticle;
	readonly stance: string;
	readonly stanceMeaning: string;
	/** Whether it holds the position, rather than doubting or denying it. */
	readonly holds: boolean;
	readonly ground: Ground;
	readonly groundMeaning: string;
	/** The number of the Admiralty code with its words; `null` where the book or the claim is not graded. */
	readonly credibility: string | null;
	/** Why this stance and this number. */
	readonly because: Text;
}

/** Somebody who takes a position in one way, with all claims in which they do. */
export interface Holder {
	readonly speaker: SpeakerView;
	/** "states", "presupposes, called possible". */
	readonly how: string;
	readonly claims: readonly Pick<HeldClaim, 'number' | 'href'>[];
}

export interface PositionView {
	readonly anchor: string;
	readonly label: string;
	/** "2 articles, 1 origin", of the claims that hold it; `null` when none does. */
	readonly support: string | null;
	/** Claims that hold it, and after them those that doubt or deny it. */
	readonly claims: readonly HeldClaim[];
	readonly holders: readonly Holder[];
	readonly opponents: readonly Holder[];
}

type Position = Question['positions'][number];

/** A position with the claims that hold it, and those that doubt or deny it. */
export function positionView(setting: Setting, position: Position): PositionView {
	const rows = position.held.flatMap((held) => {
		const record = setting.book.claims.get(held.claim);
		return record ? [heldClaim(setting, held, record)] : [];
	});
	const supporting = position.held.filter(holdsPosition).map(({ claim }) => claim);
	const [holding, opposing] = [rows.filter(({ holds }) => holds), rows.filter(({ holds }) => !holds)];
	return {
		anchor: positionAnchor(position.id),
		label: position.label,
		support: supporting.length === 0 ? null : corroboration(setting.book, supporting).words,
		claims: [...holding, ...opposing],
		holders: holders(holding),
		opponents: holders(opposing),
	};
}

function holders(claims: readonly HeldClaim[]): Holder[] {
	const how = ({ stance, mode }: HeldClaim): string => (mode === null ? stance : `${stance}, ${mode}`);
	const groups = Map.groupBy(claims, (claim) => `${claim.speaker.kind} ${claim.speaker.name} ${how(claim)}`);
	return [...groups.values()].flatMap((group) =>
		group.slice(0, 1).map((first) => ({ speaker: first.speaker, how: how(first), claims: group })),
	);
}

/** Opinions, plans and questions are not true or false, so they carry no number. */
const UNGRADED: readonly string[] = ['opinion', 'planned', 'question'];

function heldClaim(setting: Setting, held: Position['held'][number], record: ClaimRecord): HeldClaim {
	const ground = groundOf(record);
	const graded = setting.book.meta.grading && !UNGRADED.includes(record.claim.mode);
	return {
		...claimRow(setting, record),
		article: inArticle(setting, record),
		stance: held.stance,
		stanceMeaning: stances[held.stance].split(';')[0] ?? '',
		holds: holdsPosition(held),
		ground,
		groundMeaning: grounds[ground],
		credibility: graded ? `${held.credibility}: ${credibility[held.credibility]}` : null,
		because: textParts(setting, held.because ?? ''),
	};
}

/** A claim with a word on why it is named. */
export interface BearingRow extends ClaimRow {
	readonly article: InArticle;
	readonly why: Text;
}

/** What bears on a question without answering it. */
export function bearingRows(setting: Setting, { bears }: Question): BearingRow[] {
	return bears.flatMap(({ claim, why }) => {
		const record = setting.book.claims.get(claim);
		return record
			? [{ ...claimRow(setting, record), article: inArticle(setting, record), why: textParts(setting, why) }]
			: [];
	});
}

/** Claims that conflict. */
export interface ConflictView {
	readonly kind: string;
	readonly meaning: string;
	readonly note: Text;
	readonly between: readonly (ClaimRow & { readonly article: InArticle })[];
}

/** The conflicts that a question names. */
export function conflictViews(setting: Setting, { conflicts }: Question): ConflictView[] {
	const line = (ref: ClaimRef) => {
		const record = setting.book.claims.get(ref);
		return record ? [{ ...claimRow(setting, record), article: inArticle(setting, record) }] : [];
	};
	return conflicts.map(({ between, kind, note }) => ({
		kind,
		meaning: conflictKinds[kind],
		note: textParts(setting, note),
		between: between.flatMap(line),
	}));
}
