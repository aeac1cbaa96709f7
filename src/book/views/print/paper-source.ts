import { articleKinds } from '../../../schema/article.ts';
import { dateWords } from '../../date-words.ts';
import type { Entry } from '../../entry.ts';
import { pageOf, paperId } from '../../href.ts';
import type { Book } from '../../model.ts';
import { nameOf } from '../../names.ts';
import { type ArticleClaim, articleClaims } from '../article-claims.ts';
import { type OriginRow, originRows } from '../article-origins.ts';
import { type PaperBlock, paperProse } from './paper-prose.ts';
import { type PaperSection, paperSetting } from './paper-setting.ts';

export interface PaperSource extends PaperSection {
	readonly code: string;
	/** "Iran International, 3 August 2025; report". */
	readonly imprint: string;
	readonly lead: string;
	readonly prose: readonly PaperBlock[];
	readonly origins: readonly OriginRow[];
	readonly claims: readonly ArticleClaim[];
}

/** An article in print: our summary, who stands behind what, and its claims. `body` is the summary. */
export function paperSource(book: Book, entry: Entry<'articles'>, body: string): PaperSource {
	const { id, data } = entry;
	const setting = paperSetting(book, entry);
	const publisher = nameOf(book.entities.get(data.publisher)) ?? data.publisher;
	return {
		id: paperId(pageOf('articles', id)),
		code: data.code,
		title: data.title,
		imprint: `${publisher}, ${dateWords(data.published)}; ${data.kind}: ${articleKinds[data.kind]}`,
		lead: data.summary,
		prose: paperProse(setting, body),
		origins: originRows(setting, entry),
		claims: articleClaims(setting, entry),
	};
}
