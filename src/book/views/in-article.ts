import { dateWords } from '../date-words.ts';
import { hrefFrom, pageOf } from '../href.ts';
import type { ClaimRecord } from '../model.ts';
import { nameOf } from '../names.ts';
import type { NamedLink } from './named-link.ts';
import type { Setting } from './setting.ts';

/** The article in which something is said. */
export interface InArticle extends NamedLink {
	readonly code: string;
	readonly publisher: string;
	readonly published: string;
}

/** The article of a claim. */
export function inArticle({ book, from }: Setting, { article }: ClaimRecord): InArticle {
	return {
		code: article.data.code,
		text: article.data.title,
		href: hrefFrom(from, pageOf('articles', article.id)),
		publisher: nameOf(book.entities.get(article.data.publisher)) ?? article.data.publisher,
		published: dateWords(article.data.published),
	};
}
