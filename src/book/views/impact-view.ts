import { claimRef } from '../../schema/ids.ts';
import type { Entry } from '../entry.ts';
import { hrefFrom, pageOf } from '../href.ts';
import { type Affected, impact } from '../impact.ts';
import { type Loss, losses } from '../losses.ts';
import { nameOf } from '../names.ts';
import { type Folded, fold, type Section } from './section.ts';
import type { Setting } from './setting.ts';

/** What stands less firmly if an article falls. */
export interface ImpactView extends Section<ImpactGroup> {
	/** What falls with it, and in figures what that takes along. */
	readonly lead: string;
}

/** The things that lose the same, of one kind. */
export interface ImpactGroup {
	/** "Loses its only support". */
	readonly loss: string;
	readonly kinds: readonly { readonly kind: string; readonly rows: Folded<ImpactRow> }[];
}

export interface ImpactRow {
	readonly words: string;
	readonly href: string;
	/** The page that it stands on; `null` where the words name it. */
	readonly page: string | null;
	/** "2 articles, 2 origins; then 1 article, 1 origin". */
	readonly support: string;
}

const ROWS_IN_SIGHT = 6;

const kinds: Record<Affected['what'], string> = {
	judgement: 'Judgements',
	position: 'Positions',
	claim: 'Claims',
	role: 'Roles',
	relation: 'Relations',
	ratification: 'Ratifications',
	sentence: 'Sentences',
};

/** What falls with an article, its own claims and summary aside: those fall by themselves. */
export function impactView(setting: Setting, { id, data }: Entry<'articles'>): ImpactView {
	const { book } = setting;
	const claims = data.claims.flatMap((claim) => book.claims.get(claimRef(data.code, claim.id)) ?? []);
	const affected = impact(book, claims).filter(({ by }) => by !== id);
	const groups = (Object.keys(losses) as Loss[]).map((loss) => ({
		loss,
		items: affected.filter((item) => item.loss === loss),
	}));
	return {
		slug: 'if-this-source-falls',
		text: 'If this source falls',
		lead: leadOf(claims.length, groups),
		rows: groups.flatMap(({ loss, items }) => (items.length === 0 ? [] : [group(setting, loss, items)])),
	};
}

function leadOf(claims: number, groups: readonly { loss: Loss; items: readonly Affected[] }[]): string {
	const own = claims === 1 ? 'Its one claim falls with it.' : `Its ${claims} claims fall with it.`;
	const count = (loss: Loss): number => groups.find((found) => found.loss === loss)?.items.length ?? 0;
	const parts = [
		[count('support'), 'without support'],
		[count('inference'), 'with inference or unknown origins alone'],
		[count('one-origin'), 'with one identified origin'],
	] as const;
	const told = parts.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]));
	return told.length === 0
		? `${own} Nothing on other pages loses its only support or is left with one identified origin or none.`
		: `${own} Of what rests on them elsewhere in the book, this leaves ${told.join(', ')}.`;
}

function group(setting: Setting, loss: Loss, items: readonly Affected[]): ImpactGroup {
	const words = losses[loss];
	return {
		loss: words.charAt(0).toUpperCase() + words.slice(1),
		kinds: (Object.keys(kinds) as Affected['what'][]).flatMap((what) => {
			const rows = items.filter((item) => item.what === what).map((item) => row(setting, item));
			return rows.length === 0 ? [] : [{ kind: kinds[what], rows: fold(rows, ROWS_IN_SIGHT) }];
		}),
	};
}

function row({ book, from }: Setting, { what, by, anchor, words, before, after }: Affected): ImpactRow {
	const entry = book.byId.get(by);
	return {
		words,
		href: entry ? hrefFrom(from, pageOf(entry.collection, by), anchor) : '',
		page: what === 'sentence' ? nameOf(entry) : null,
		support: after === null ? `rests on ${before}` : `rests on ${before}; then ${after}`,
	};
}
