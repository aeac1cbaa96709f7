import type { EntityKind } from '../../../schema/entity.ts';
import type { Id } from '../../../schema/ids.ts';
import type { Entry } from '../../entry.ts';
import { claimAnchor, mentionAnchor, pageOf, paperId } from '../../href.ts';
import type { Book, Mention } from '../../model.ts';
import { type NativeName, nativeNames, otherSpellings } from './native-names.ts';
import { printedKinds } from './profiles.ts';

/** A line of the index: a name with the places that speak of it, or a spelling that leads to the name. */
export type IndexLine =
	| {
			readonly kind: 'name';
			readonly text: string;
			readonly href: string;
			readonly native: readonly NativeName[];
			/** Ids of the printed book, in the order of its pages. */
			readonly places: readonly string[];
			/** About how many page numbers they come to. An index as long as it will be spares a print. */
			readonly numbers: number;
	  }
	| { readonly kind: 'see'; readonly spelling: NativeName; readonly text: string; readonly href: string };

export interface IndexGroup {
	readonly title: string;
	readonly lines: readonly IndexLine[];
}

/** What the index lists. Statements stand with their speakers. */
const GROUPS: readonly { readonly title: string; readonly kinds: readonly EntityKind[] }[] = [
	{ title: 'People', kinds: ['person'] },
	{ title: 'Organisations and groups', kinds: ['organisation', 'group'] },
	{ title: 'States and places', kinds: ['state', 'place'] },
	{ title: 'Agreements and measures', kinds: ['agreement', 'measure'] },
	{ title: 'Equipment', kinds: ['equipment'] },
	{ title: 'Events', kinds: ['event'] },
];

/** What the index counts, in words: it follows links and never guesses a name. */
export const indexScope =
	'Listed is where the text or a claim links to a name, where a claim gives its words, and its own entry. Where a name stands without a link it is not counted. People stand under their names as the book writes them.';

/** The index of a book: every name with all places that link to it or give its words, every other spelling with a "see". */
export function nameIndex(book: Book): IndexGroup[] {
	const order = printOrder(book);
	const entries = [...book.entities.values()];
	return GROUPS.map(({ title, kinds }) => {
		const inGroup = entries.filter(({ data }) => kinds.includes(data.kind));
		const lines = inGroup.flatMap((entry) => [nameLine(book, entry, order), ...seeLines(entry)]);
		return { title, lines: lines.sort(compareLines) };
	}).filter(({ lines }) => lines.length > 0);
}

function nameLine(book: Book, entry: Entry<'entities'>, order: ReadonlyMap<Id, number>): IndexLine {
	const { id, data } = entry;
	const own = { rank: order.get(id) ?? 0, at: -1, id: paperId(pageOf('entities', id)) };
	const mentions = (book.mentions.get(id) ?? [])
		.filter(({ collection }) => collection !== 'corrections')
		.map((mention) => mentionPlace(book, mention, order));
	const said = (book.claimsBy.get(id) ?? []).map(({ article, claim }) =>
		mentionPlace(
			book,
			{
				from: article.id,
				collection: 'articles',
				anchor: claimAnchor(claim.id),
				claim: `${article.data.code}#${claim.id}`,
				offset: 0,
			},
			order,
		),
	);
	const places = [own, ...mentions, ...said].sort((a, b) => a.rank - b.rank || a.at - b.at);
	return {
		kind: 'name',
		text: data.name,
		href: `#${own.id}`,
		native: nativeNames(entry),
		places: [...new Set(places.map((place) => place.id))],
		numbers: expectedNumbers(places),
	};
}

/** So many claims stand on a page, and more numbers than this become runs. */
const [CLAIMS_ON_A_PAGE, MOST_NUMBERS] = [12, 40];

function expectedNumbers(places: readonly Place[]): number {
	const objects = new Set(places.map(({ rank }) => rank)).size;
	const claims = places.filter(({ at }) => at > 0).length;
	return Math.min(MOST_NUMBERS, objects + Math.floor(claims / CLAIMS_ON_A_PAGE));
}

interface Place {
	/** Of the object in print. */
	readonly rank: number;
	/** Within the object: running text in its own order, then claims in theirs. */
	readonly at: number;
	readonly id: string;
}

function mentionPlace(
	book: Book,
	{
		from,
		collection,
		anchor,
		claim,
		offset,
	}: Pick<Mention, 'from' | 'collection' | 'anchor' | 'offset'> & { readonly claim: string | null },
	order: ReadonlyMap<Id, number>,
): Place {
	const claims = book.articles.get(from)?.data.claims ?? [];
	const at = claim === null ? 0 : 1 + claims.findIndex(({ id }) => claimAnchor(id) === anchor);
	// The row of a claim stays whole; a passage may break over two pages.
	const place = claim === null ? mentionAnchor(offset) : anchor;
	return { rank: order.get(from) ?? 0, at, id: paperId(pageOf(collection, from), place) };
}

/** Where each object stands in the printed book. */
function printOrder({ chapters, questions, judgements, articles, entities }: Book): Map<Id, number> {
	const profiles = printedKinds.flatMap((kind) =>
		[...entities.values()].filter(({ data }) => data.kind === kind).map(({ id }) => id),
	);
	const ids = [...chapters.keys(), ...questions.keys(), ...judgements.keys(), ...articles.keys(), ...profiles];
	return new Map(ids.map((id, i) => [id, i]));
}

/** Spellings under which a reader would not find the name. */
function seeLines(entry: Entry<'entities'>): IndexLine[] {
	const { name } = entry.data;
	const seen = new Set<string>();
	return otherSpellings(entry).flatMap((spelling): IndexLine[] => {
		const key = fold(spelling.text);
		if (isNear(spelling.text, name) || seen.has(key)) return [];
		seen.add(key);
		return [{ kind: 'see', spelling, text: name, href: `#${paperId(pageOf('entities', entry.id))}` }];
	});
}

const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N} ]/gu, '')
		.toLowerCase();

const SAME_LETTERS = 3;

/** Whether two names stand together in an index: their first words begin alike. */
function isNear(a: string, b: string): boolean {
	const [first, second] = [a, b].map((text) => (fold(text).split(' ')[0] ?? '').slice(0, SAME_LETTERS)) as [
		string,
		string,
	];
	return first.startsWith(second) || second.startsWith(first);
}

const collator = new Intl.Collator('en');

function compareLines(a: IndexLine, b: IndexLine): number {
	const [first, second] = [sortKey(a), sortKey(b)];
	return collator.compare(first, second) || (first < second ? -1 : Number(first > second));
}

const sortKey = (line: IndexLine): string => (line.kind === 'name' ? line.text : line.spelling.text);
