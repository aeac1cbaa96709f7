import { z } from 'zod';
import { BookFile } from '../schema/book.ts';
import { Chapter } from '../schema/chapter.ts';
import { Correction } from '../schema/correction.ts';
import { Entity } from '../schema/entity.ts';
import { FORMAT_VERSION } from './book-json.ts';
import { claimRecord } from './claim-schema.ts';
import { audit, coverage, sourceSummary, verification } from './evidence-schema.ts';
import { id } from './field-schema.ts';
import { dependant } from './impact-schema.ts';
import { article, judgement, object, question } from './object-schema.ts';
import { outputSchema } from './output-schema.ts';
import { pointers } from './pointer-schema.ts';

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
	judgements: z.array(judgement).describe('the analytic judgements, in their order'),
	corrections: z.array(object(outputSchema(Correction))).describe('what was wrong in the book, and what is right'),
	...pointers,
	dependants: z.array(dependant).describe('everything that rests on claims, by number'),
	readingOrder: z.array(id).describe('the pages in reading order: chapters, questions, judgements, articles, entities'),
	sourceSummary: sourceSummary.describe('what the book rests on, counted (ICD 206)'),
	verification: verification.describe('how many quotes were matched with the captured texts'),
	coverage: coverage.describe('whether every sentence leads to its support; not whether that support is read rightly'),
	audit: audit.nullable().describe('what the last audit that was recorded found; null where there is none'),
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
