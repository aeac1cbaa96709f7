/** How many files of each collection a generated book has. */
export interface Size {
	/** Even: there is one entity for two articles. */
	readonly articles: number;
	readonly entities: number;
	readonly questions: number;
	readonly judgements: number;
	readonly chapters: number;
}

const ARTICLES_A_QUESTION = 100;
const JUDGEMENTS = 3;
const CHAPTERS = 3;
/** The smallest book that has a publisher, a statement and a speaker. */
const FEWEST_ARTICLES = 6;

/** The book of so many articles. */
export function sizeOfArticles(articles: number): Size {
	const even = Math.max(FEWEST_ARTICLES, articles + (articles % 2));
	const questions = Math.ceil(even / ARTICLES_A_QUESTION);
	return { articles: even, entities: even / 2, questions, judgements: JUDGEMENTS, chapters: CHAPTERS };
}

/** The book of exactly so many files that have a page of their own; chapters fill what articles and entities leave over. */
export function sizeOfPages(pages: number): Size {
	let size = sizeOfArticles(Math.floor((pages * 2) / 3));
	while (filesOf(size) > pages && size.articles > FEWEST_ARTICLES) size = sizeOfArticles(size.articles - 2);
	if (filesOf(size) > pages) throw new RangeError(`a generated book has ${filesOf(size)} pages or more`);
	return { ...size, chapters: size.chapters + pages - filesOf(size) };
}

export function filesOf({ articles, entities, questions, judgements, chapters }: Size): number {
	return articles + entities + questions + judgements + chapters;
}
