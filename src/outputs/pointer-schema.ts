import { z } from 'zod';
import { conflictKinds } from '../schema/question.ts';
import { relationKinds } from '../schema/relation-kinds.ts';
import { anchor, claim, date, id, page } from './field-schema.ts';

const where = {
	from: id,
	page,
	anchor,
	claim: claim.nullable().describe('set when it stands in the text of a claim'),
	before: z.string().describe('the sentence, or the row of a table, before it'),
	words: z.string().describe('its words'),
	after: z.string().describe('the sentence, or the row of a table, after it'),
};

/** What points from one object of the book to another. */
export const pointers = {
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
				kind: z.enum(Object.keys(relationKinds)).describe('the kind of relation'),
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
	conflicts: z
		.array(
			z.strictObject({
				question: id,
				kind: z.enum(Object.keys(conflictKinds)).describe('the kind of conflict'),
				between: z.array(claim).describe('the claims that conflict'),
				within: z.boolean().describe('whether all of them stand in one article'),
			}),
		)
		.describe('where claims conflict, by question'),
};
