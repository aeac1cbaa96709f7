import type { Id } from '../../schema/ids.ts';
import { correctionAnchor, hrefFrom, type PagePath, pageOf } from '../href.ts';
import type { Book, Mention } from '../model.ts';
import { nameOf } from '../names.ts';
import { type Folded, fold } from './section.ts';

/** A sentence that speaks of something, with the words that do. */
export interface Backlink {
	readonly href: string;
	readonly before: string;
	readonly words: string;
	readonly after: string;
	/** The printed number of the claim that it stands in. */
	readonly claim: string | null;
}

/** The sentences of one page. */
export interface BacklinkGroup {
	/** What sort of page it is: "chapter", "article". */
	readonly kind: string;
	readonly title: string;
	readonly href: string;
	readonly links: Folded<Backlink>;
}

const LINKS_IN_SIGHT = 8;

const kinds: Record<Mention['collection'], string> = {
	chapters: 'Chapter',
	articles: 'Article',
	entities: 'Profile',
	questions: 'Question',
	judgements: 'Judgement',
	corrections: 'Correction',
};

/** Mentions under the pages that they stand on, in reading order. One sentence that mentions a thing twice is shown once. */
export function backlinks(book: Book, from: PagePath, mentions: readonly Mention[]): BacklinkGroup[] {
	const groups = new Map<Id, { mention: Mention; links: Backlink[]; seen: Set<string> }>();
	for (const mention of mentions) {
		const group = groups.get(mention.from) ?? { mention, links: [], seen: new Set() };
		groups.set(mention.from, group);
		const key = `${mention.anchor} ${mention.before}${mention.words}${mention.after}`;
		if (!group.seen.has(key)) group.links.push(backlink(book, from, mention));
		group.seen.add(key);
	}
	return [...groups.values()].map(({ mention, links }) => ({
		kind: kinds[mention.collection],
		title: nameOf(book.byId.get(mention.from)) ?? mention.from,
		href: hrefFrom(from, pageOf(mention.collection, mention.from)),
		links: fold(links, LINKS_IN_SIGHT),
	}));
}

function backlink(book: Book, from: PagePath, mention: Mention): Backlink {
	const { before, words, after } = mention;
	const anchor = mention.collection === 'corrections' ? correctionAnchor(mention.from) : mention.anchor;
	const href = hrefFrom(from, pageOf(mention.collection, mention.from), anchor);
	return {
		href,
		before,
		words,
		after,
		claim: mention.claim === null ? null : (book.claims.get(mention.claim)?.number ?? null),
	};
}
