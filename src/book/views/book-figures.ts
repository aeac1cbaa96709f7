import { coverage } from '../coverage.ts';
import { hrefFrom, type PageName, page } from '../href.ts';
import { sourceSummary } from '../source-summary.ts';
import type { Setting } from './setting.ts';

/** A figure of the book, counted when it is built. */
export interface BookFigure {
	readonly count: number;
	/** What it is a part of, where it is one. */
	readonly of: number | null;
	readonly noun: string;
	readonly href: string;
}

/** How well the book is evidenced. */
export interface BookFigures {
	readonly rows: readonly BookFigure[];
	/** Who stands behind it: "9 of the 14 identified origins have an interest; 14 claims are of unknown origin." */
	readonly origins: string;
	/** The source summary statement. */
	readonly summary: string;
}

/** The figures of a book, each leading to what it counts. */
export function bookFigures({ book, from }: Pick<Setting, 'book' | 'from'>): BookFigures {
	const to = (name: PageName): string => hrefFrom(from, page(name));
	const { articles, claims, quotes, origins } = sourceSummary(book);
	const identified = origins.statements + origins.outlets;
	const { sentences, supported } = coverage(book);
	return {
		rows: [
			{ count: articles, of: null, noun: 'articles', href: to('articles') },
			{ count: identified, of: null, noun: 'identified origins', href: to('articles') },
			{ count: claims, of: null, noun: 'claims', href: to('articles') },
			{ count: quotes.matched, of: quotes.all, noun: 'quotes matched', href: to('verification') },
			{ count: supported, of: sentences, noun: 'sentences accounted for', href: to('method') },
			{ count: book.questions.size, of: null, noun: 'questions', href: to('questions') },
			{ count: book.judgements.size, of: null, noun: 'judgements', href: to('judgements') },
		],
		origins: originWords(identified, origins),
		summary: hrefFrom(from, page('articles'), SUMMARY_SLUG),
	};
}

/** The id of the source summary statement on the list of sources. */
export const SUMMARY_SLUG = 'source-summary';

function originWords(identified: number, { interested, unknownClaims }: { interested: number; unknownClaims: number }) {
	const known = `${interested === 0 ? 'None' : interested} of the identified origins ${interested < 2 ? 'has' : 'have'} an interest`;
	const unknown = `${unknownClaims} ${unknownClaims === 1 ? 'claim is' : 'claims are'} of unknown origin`;
	return identified === 0 ? `${unknown}.` : `${known}; ${unknown}.`;
}
