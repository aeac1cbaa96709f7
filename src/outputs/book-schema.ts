import { z } from 'zod';
import { type Support, supports } from '../book/coverage.ts';
import { Article } from '../schema/article.ts';
import { BookFile } from '../schema/book.ts';
import { Chapter } from '../schema/chapter.ts';
import { Claim } from '../schema/claim.ts';
import { Correction } from '../schema/correction.ts';
import { Entity } from '../schema/entity.ts';
import { Judgement } from '../schema/judgement.ts';
import { Question } from '../schema/question.ts';
import { relationKinds } from '../schema/relation-kinds.ts';
import { FORMAT_VERSION } from './book-json.ts';
import { outputFields, outputSchema } from './output-schema.ts';

const id = z.string().describe('the id of an object of the book: the name of its file');
const claim = z.string().describe('a claim: the code of its article, # and its own id, as in S4#no-help-asked');
const page = z.string().describe('the path of the page below the root of the site');
const anchor = z.string().describe('the id of the element on that page');
const date = z.string().describe('an EDTF date');

const parts = {
	id,
	file: z.string().describe('the path of the file in the book’s folder'),
	sha256: z.string().describe('the SHA-256 of the file'),
	page,
	anchor: anchor.nullable().describe('the id of the element, where several objects share a page'),
	headings: z
		.array(
			z.strictObject({
				depth: z.int().min(2).max(6).describe('its level'),
				text: z.string().describe('its words'),
				anchor,
			}),
		)
		.describe('the headings of its text'),
	passages: z
		.array(
			z.strictObject({
				anchor,
				sentences: z.array(z.string()).describe('its sentences as plain text'),
			}),
		)
		.describe('its text: headings, paragraphs and cells, in reading order'),
};

const object = (fields: z.ZodType) =>
	z.strictObject({ ...parts, fields: fields.describe('what its front matter says') });

const origin = z.union([
	z.strictObject({
		kind: z.literal('statement'),
		statement: id,
		speaker: id.nullable().describe('who said it; null: unknown'),
		inferredFrom: z
			.string()
			.nullable()
			.describe('how the article calls a speaker whom it does not name; then the statement is inferred'),
	}),
	z.strictObject({ kind: z.literal('publisher'), publisher: id }),
	z.strictObject({ kind: z.literal('unknown'), wording: z.string().describe('how the article names it') }),
]);

const articleOrigin = z.union([
	z.strictObject({
		kind: z.literal('statement'),
		statement: id,
		unnamed: z.string().nullable().describe('how the article names its speaker, where the statement is inferred'),
	}),
	z.strictObject({ kind: z.literal('outlet') }),
	z.strictObject({ kind: z.literal('unnamed'), wording: z.string().describe('how the article names it') }),
]);

const { claims: _claims, from, ...articleFields } = Article.shape;

const article = object(
	z.strictObject({
		...outputFields(articleFields),
		from: z.record(z.string(), articleOrigin).describe(from.description ?? ''),
	}),
).extend({ claims: z.array(claim).describe('its claims, in order') });

const question = object(outputSchema(Question)).extend({
	positionAnchors: z.record(z.string(), anchor).describe('where each position stands on the page'),
});

const quote = z.strictObject({
	state: z
		.enum(['matched', 'not-locked'])
		.describe('matched: the words stand in the captured text, which does not say that they are true'),
	selectors: z
		.array(
			z.union([
				z.strictObject({
					type: z.literal('TextQuoteSelector'),
					exact: z.string().describe('the words'),
					prefix: z.string().optional().describe('what stands right before them, where they stand twice'),
					suffix: z.string().optional().describe('what stands right after them, where they stand twice'),
				}),
				z.strictObject({
					type: z.literal('TextPositionSelector'),
					start: z.int().min(0).describe('where they begin, in code points of the captured text'),
					end: z.int().min(0).describe('where they end; not included'),
				}),
			]),
		)
		.describe('selectors of the W3C Web Annotation Data Model'),
});

const claimRecord = z.strictObject({
	ref: claim,
	number: z.string().describe('its number in print, as in S4.12'),
	article: id,
	page,
	anchor,
	fields: outputSchema(Claim).describe('what the article’s file says of it'),
	quotes: z.array(quote).describe('for each quote of `fields`, in their order, where it stands in the captured text'),
	sentences: z.array(z.string()).describe('its text as plain sentences'),
	origin: origin.describe('what it goes back to; claims agree independently only where origins differ and are known'),
	about: z.array(id).describe('the objects that its text links to'),
	uses: z
		.array(
			z.strictObject({
				by: id,
				how: z
					.enum(['holds', 'bears', 'conflicts', 'supports', 'against', 'role', 'relation'])
					.describe('what it is used for'),
				position: z.string().nullable().describe('the position that it holds, in a question'),
			}),
		)
		.describe('the questions, judgements and entities that rest on it'),
});

const where = {
	from: id,
	page,
	anchor,
	claim: claim.nullable().describe('set when it stands in the text of a claim'),
	before: z.string().describe('the sentence before it'),
	words: z.string().describe('its words'),
	after: z.string().describe('the sentence after it'),
};

const kinds = Object.keys(relationKinds) as [string, ...string[]];

const supportKinds = Object.keys(supports) as [Support, ...Support[]];

const counts = {
	sentences: z.int().min(0).describe('its sentences; a row of a table is one, headings and heads of tables are none'),
	supported: z.int().min(0).describe('how many of them have their support'),
	kinds: z
		.record(z.enum(supportKinds), z.int().min(0))
		.describe('how many have it from what; each is counted once, under the first of these kinds'),
};

/** The joined book as `bookJson` gives it, after a way through JSON. */
export const BookJsonSchema = z.strictObject({
	format: z.literal('briefbook').describe('what this file is'),
	version: z.literal(FORMAT_VERSION).describe('the version of its format'),
	book: outputSchema(BookFile).describe('the book as a whole: book.yaml'),
	chapters: z.array(object(outputSchema(Chapter))).describe('the chapters, in reading order'),
	articles: z.array(article).describe('the sources that were read, by their codes'),
	claims: z.array(claimRecord).describe('what the articles say, one fact each, by article and number'),
	entities: z
		.array(object(outputSchema(Entity)))
		.describe('people, organisations, states, events, statements and the rest, by name'),
	questions: z.array(question).describe('what the sources answer differently, or only partly'),
	judgements: z.array(object(outputSchema(Judgement))).describe('the analytic judgements, in their order'),
	corrections: z.array(object(outputSchema(Correction))).describe('what was wrong in the book, and what is right'),
	mentions: z
		.array(z.strictObject({ of: id, ...where }))
		.describe('where an object is linked to, with the sentence around it'),
	citations: z
		.array(
			z.strictObject({
				of: z.string().describe('the claim or question that is cited'),
				kind: z.enum(['claim', 'question']).describe('which of the two'),
				...where,
			}),
		)
		.describe('where a claim or a question is cited, with the sentence around it'),
	relations: z
		.array(
			z.strictObject({
				of: id,
				reading: z.string().describe('how the two are related, read from `of`'),
				kind: z.enum(kinds).describe('the kind of relation'),
				direction: z.enum(['forward', 'backward']).describe('forward: declared at `of`; backward: at the other'),
				other: id,
				item: id.nullable().describe('what is supplied, ordered or promised'),
				from: date.optional().describe('since when, if a source says so'),
				to: date.optional().describe('until when, if a source says so'),
				evidence: z.array(claim).describe('the claims that show it'),
				hedged: z.boolean().describe('whether every claim behind it is hedged or disputed'),
			}),
		)
		.describe('relations, each from both ends'),
	references: z
		.array(
			z.strictObject({
				of: id,
				from: id,
				path: z.string().describe('the field of the front matter of `from`, as in roles.0.organisation'),
			}),
		)
		.describe('which front matter names an object'),
	readingOrder: z.array(id).describe('the pages in reading order: chapters, questions, judgements, articles, entities'),
	coverage: z
		.strictObject({
			...counts,
			pages: z.array(
				z.strictObject({
					of: id,
					page,
					...counts,
					naked: z.array(z.string()).describe('the sentences without support'),
				}),
			),
		})
		.describe('whether every sentence leads to its support; not whether that support is read rightly'),
});

/** The JSON Schema (2020-12) of the data file. */
export function bookSchema(): Record<string, unknown> {
	const schema = z.toJSONSchema(BookJsonSchema, { target: 'draft-2020-12' });
	return {
		...schema,
		title: 'Briefbook',
		description: 'A briefing book as data: every claim, origin, relation, position and judgement.',
	};
}
