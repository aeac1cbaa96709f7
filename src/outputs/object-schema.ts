import { z } from 'zod';
import { Article } from '../schema/article.ts';
import { Judgement } from '../schema/judgement.ts';
import { Question } from '../schema/question.ts';
import { anchor, claim, count, id, page } from './field-schema.ts';
import { falls } from './impact-schema.ts';
import { outputFields, outputSchema } from './output-schema.ts';

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

/** An object of the book with these fields. */
export const object = (fields: z.ZodType) =>
	z.strictObject({ ...parts, fields: fields.describe('what its front matter says') });

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

export const article = object(
	z.strictObject({
		...outputFields(articleFields),
		from: z.record(z.string(), articleOrigin).describe(from.description ?? ''),
	}),
).extend({
	claims: z.array(claim).describe('its claims, in order'),
	falls: falls.describe('what stands less firmly on other pages if it falls'),
});

const origins = z.strictObject({
	claims: count.describe('the claims behind it'),
	articles: count.describe('the articles that make them'),
	identified: count.describe('the different identified origins that they go back to'),
	unknown: count.describe('the claims of unknown origin, which never agree with another'),
	interested: count.describe('the identified origins with an interest'),
	sameByInference: count.describe('the identified origins of which we infer that several articles relay one statement'),
});

export const question = object(outputSchema(Question)).extend({
	positionAnchors: z.record(z.string(), anchor).describe('where each position stands on the page'),
	origins: origins.describe('what stands behind all who take a side'),
	positionOrigins: z.record(z.string(), origins).describe('what stands behind each position, of those who hold it'),
});

export const judgement = object(outputSchema(Judgement)).extend({
	origins: origins.describe('what it rests on, counted by origin'),
	originsAgainst: origins.describe('what speaks against it, counted by origin'),
});
