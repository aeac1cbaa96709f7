import type { ClaimRef } from '../../schema/ids.ts';
import { hrefFrom, pageOf, positionAnchor } from '../href.ts';
import type { Book, ClaimUse } from '../model.ts';
import { nameOf } from '../names.ts';
import { type BacklinkGroup, backlinks } from './backlinks.ts';
import type { Setting } from './setting.ts';

/** Where a claim is put to use: by questions, judgements and profiles, and in the sentences that cite it. */
export interface ClaimUses {
	readonly uses: readonly UseRow[];
	readonly cited: readonly BacklinkGroup[];
	/** "Used in 3 places"; `null` where it is used nowhere. */
	readonly handle: string | null;
}

export interface UseRow {
	/** "Question", "Judgement", "Profile". */
	readonly kind: string;
	readonly title: string;
	readonly href: string;
	/** What the claim does there: "holds: Russia is supplying air defence". */
	readonly how: string;
}

const kinds: Record<ClaimUse['collection'], string> = {
	questions: 'Question',
	judgements: 'Judgement',
	entities: 'Profile',
};

const hows: Record<ClaimUse['how'], string> = {
	holds: 'on the position',
	bears: 'bears on it',
	conflicts: 'part of a conflict',
	supports: 'evidence',
	against: 'speaks against it',
	role: 'evidence for a role',
	relation: 'evidence for a relation',
};

/** The uses of a claim outside its own article. */
export function claimUses({ book, from }: Setting, ref: ClaimRef): ClaimUses {
	const uses = unique((book.claimUses.get(ref) ?? []).flatMap((use) => useRow({ book, from }, use) ?? []));
	const own = book.claims.get(ref)?.article.id;
	const cited = backlinks(
		book,
		from,
		(book.claimCitations.get(ref) ?? []).filter((mention) => mention.from !== own),
	);
	const places = uses.length + cited.reduce((sum, { links }) => sum + links.shown.length + links.folded.length, 0);
	return { uses, cited, handle: places === 0 ? null : `Used in ${places} ${places === 1 ? 'place' : 'places'}` };
}

function useRow(
	{ book, from }: Pick<Setting, 'book' | 'from'>,
	{ by, collection, position, how }: ClaimUse,
): UseRow | null {
	const entry = book.byId.get(by);
	if (!entry) return null;
	const anchor = position === null ? null : positionAnchor(position);
	return {
		kind: kinds[collection],
		title: nameOf(entry) ?? by,
		href: hrefFrom(from, pageOf(collection, by), anchor),
		how: position === null ? hows[how] : `${hows[how]} “${labelOf(book, by, position)}”`,
	};
}

function labelOf(book: Book, question: ClaimUse['by'], position: string): string {
	const positions = book.questions.get(question)?.data.positions ?? [];
	return positions.find(({ id }) => id === position)?.label ?? position;
}

function unique(rows: readonly UseRow[]): UseRow[] {
	return rows.filter((row, i) => rows.findIndex(({ href, how }) => href === row.href && how === row.how) === i);
}
