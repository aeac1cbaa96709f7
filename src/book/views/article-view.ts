import { edtfSpan } from '../../schema/edtf.ts';
import type { Id } from '../../schema/ids.ts';
import { dateWords } from '../date-words.ts';
import type { Entry } from '../entry.ts';
import { pageOf } from '../href.ts';
import type { Book, Mention } from '../model.ts';
import { nameOf } from '../names.ts';
import { pageResolver } from '../page-resolver.ts';
import { type ArticleClaim, articleClaims } from './article-claims.ts';
import { articleFacts } from './article-facts.ts';
import { type OriginRow, originRows } from './article-origins.ts';
import { type BacklinkGroup, backlinks } from './backlinks.ts';
import type { Fact } from './fact.ts';
import { type FrameView, frameView, type SearchFields } from './frame-view.ts';
import { type ImpactView, impactView } from './impact-view.ts';
import { type ProseView, proseView } from './prose-view.ts';
import { headingsOf, type Section } from './section.ts';
import type { Setting } from './setting.ts';
import { type Text, textParts } from './text-parts.ts';

export interface ArticleView {
	readonly frame: FrameView;
	/** The summary in our own words. */
	readonly prose: ProseView;
	readonly provenance: Section<Fact>;
	readonly capture: {
		readonly file: string;
		readonly captured: string;
		readonly sha256: string;
		readonly characters: string;
	};
	/** The source descriptor of ICD 206. */
	readonly descriptor: Section<{ readonly term: string; readonly text: Text }>;
	readonly origins: Section<OriginRow>;
	readonly claims: Section<ArticleClaim>;
	readonly impact: ImpactView;
	readonly mentions: Section<BacklinkGroup>;
}

/** The page of an article. `body` is our summary of it. */
export function articleView(book: Book, id: Id, body: string): ArticleView {
	const entry = book.articles.get(id);
	if (!entry) throw new RangeError(`no article ${id}`);
	const { data } = entry;
	const from = pageOf('articles', id);
	const resolver = pageResolver(book, from, entry);
	const setting = { book, from, resolver };
	const prose = proseView(setting, body);
	const sections = {
		claims: { slug: 'claims', text: 'What it says, claim by claim', rows: articleClaims(setting, entry) },
		origins: { slug: 'origins', text: 'Who stands behind what', rows: originRows(setting, entry) },
		impact: impactView(setting, entry),
		provenance: { slug: 'provenance', text: 'Provenance', rows: articleFacts(setting, entry) },
		descriptor: { slug: 'source-descriptor', text: 'Source descriptor', rows: descriptor(setting, entry) },
		mentions: {
			slug: 'mentions',
			text: 'Where the article is mentioned',
			rows: backlinks(book, from, proseMentions(book, id)),
		},
	};
	const headings = [
		{ depth: 2, text: 'Summary', slug: 'summary' },
		...headingsOf(Object.values(sections), [sections.impact]),
	];
	const options = { path: from, id, title: data.title, description: data.summary, lead: data.summary, headings };
	return {
		frame: frameView(book, { ...options, label: labelOf(book, entry), search: searchFields(book, entry) }),
		prose,
		...sections,
		capture: {
			file: data.capture.file,
			captured: data.capture.capturedAt === 'unknown' ? 'on an unknown day' : dateWords(data.capture.capturedAt),
			sha256: data.capture.sha256,
			characters: new Intl.NumberFormat('en').format(data.capture.characters),
		},
	};
}

function labelOf(book: Book, { data }: Entry<'articles'>): string {
	const publisher = nameOf(book.entities.get(data.publisher)) ?? data.publisher;
	return `Source ${data.code} · ${publisher} · ${dateWords(data.published)}`;
}

function descriptor(setting: Setting, { data: { descriptor: given } }: Entry<'articles'>) {
	return [
		{ term: 'Access', text: textParts(setting, given.access) },
		{ term: 'Currency', text: textParts(setting, given.currency) },
		{ term: 'Bias', text: textParts(setting, given.bias) },
		{ term: 'Completeness', text: textParts(setting, given.completeness) },
		{ term: 'Technical', text: textParts(setting, given.technical) },
	];
}

function proseMentions(book: Book, id: Id): Mention[] {
	return (book.mentions.get(id) ?? []).filter(({ from }) => from !== id);
}

function searchFields(book: Book, { data }: Entry<'articles'>): SearchFields {
	const { from } = edtfSpan(data.published);
	const year = Number.isFinite(from) ? [String(new Date(from).getUTCFullYear())] : [];
	const publisher = nameOf(book.entities.get(data.publisher)) ?? data.publisher;
	return { kind: 'Source', aliases: [data.code], facets: { publisher: [publisher], year } };
}
