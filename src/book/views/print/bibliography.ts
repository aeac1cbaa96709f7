import { articleKinds, articleStates } from '../../../schema/article.ts';
import { dateWords } from '../../date-words.ts';
import type { Entry } from '../../entry.ts';
import { hrefFrom, pageOf } from '../../href.ts';
import { languageWords } from '../../language-words.ts';
import type { Book } from '../../model.ts';
import { nameOf } from '../../names.ts';
import { gradeWords } from '../source-rows.ts';
import { type Text, textParts } from '../text-parts.ts';
import { paperSetting } from './paper-setting.ts';

/** An article as a bibliography gives it. */
export interface BibliographyEntry {
	readonly code: string;
	/** The place in the book that tells what it says. */
	readonly href: string;
	readonly publisher: string;
	readonly byline: string;
	readonly title: string;
	/** "3 August 2025; report, English; live". */
	readonly imprint: string;
	readonly url: string;
	/** The archived copy, or why there is none. */
	readonly archive: { readonly url: string } | { readonly none: string };
	/** When it was captured, and the whole SHA-256 of the capture. */
	readonly captured: string;
	readonly sha256: string;
	/** `null` where the book does not grade. */
	readonly grade: string | null;
	readonly descriptor: readonly { readonly term: string; readonly text: Text }[];
}

/** Every article of the book, in the order of the codes. */
export function bibliography(book: Book): BibliographyEntry[] {
	return [...book.articles.values()].map((entry) => bibliographyEntry(book, entry));
}

function bibliographyEntry(book: Book, entry: Entry<'articles'>): BibliographyEntry {
	const { id, data } = entry;
	const setting = paperSetting(book, entry);
	const publisher = book.entities.get(data.publisher);
	const { access, currency, bias, completeness, technical } = data.descriptor;
	const terms = { Access: access, Currency: currency, Bias: bias, Completeness: completeness, Technical: technical };
	return {
		code: data.code,
		href: hrefFrom(setting.from, pageOf('articles', id)),
		publisher: nameOf(publisher) ?? data.publisher,
		byline: data.byline === 'none' ? 'no byline' : data.byline.join(', '),
		title: data.title,
		imprint: [
			dateWords(data.published),
			`${data.kind} (${articleKinds[data.kind]}), ${languageWords(data.language)}`,
			articleStates[data.status],
		].join('; '),
		url: data.url,
		archive: typeof data.archiveUrl === 'string' ? { url: data.archiveUrl } : { none: data.archiveUrl.none },
		captured: data.capture.capturedAt === 'unknown' ? 'on an unknown day' : dateWords(data.capture.capturedAt),
		sha256: data.capture.sha256,
		grade: book.meta.grading ? gradeWords(publisher) : null,
		descriptor: Object.entries(terms).map(([term, text]) => ({ term, text: textParts(setting, text) })),
	};
}
