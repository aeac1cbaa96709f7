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
	/** None for a page that stands far down a long list. */
	readonly links: Folded<Backlink>;
	/** How many sentences there are. */
	readonly count: number;
}

const LINKS_IN_SIGHT = 8;
/** Further down, where nobody reads on, pages are named without their sentences. */
const LINKS_IN_WORDS = 120;

const kinds: Record<Mention['collection'], string> = {
	chapters: 'Chapter',
	articles: 'Article',
	entities: 'Profile',
	questions: 'Question',
	judgements: 'Judgement',
	corrections: 'Correction',
};

/**
 * Mentions under the pages that they stand on, in reading order, with their sentences up to a number of them. One sentence that mentions a
 * thing twice is shown once.
 */
export function backlinks(book: Book, from: PagePath, mentions: readonly Mention[]): BacklinkGroup[] {
	let before = 0;
	return [...Map.groupBy(mentions, (mention) => mention.from)].map(([id, own]) => {
		const sentences = distinct(own);
		const links = before < LINKS_IN_WORDS ? sentences.map((mention) => backlink(book, from, mention)) : [];
		before += sentences.length;
		const { collection } = own[0] as Mention;
		return {
			kind: kinds[collection],
			title: nameOf(book.byId.get(id)) ?? id,
			href: hrefFrom(from, pageOf(collection, id)),
			links: fold(links, LINKS_IN_SIGHT),
			count: sentences.length,
		};
	});
}

/** The mentions of one page, each sentence once. */
function distinct(mentions: readonly Mention[]): Mention[] {
	const sentences = new Map<string, Mention>();
	for (const mention of mentions) {
		const key = `${mention.anchor} ${mention.before}${mention.words}${mention.after}`;
		if (!sentences.has(key)) sentences.set(key, mention);
	}
	return [...sentences.values()];
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
