import { z } from 'zod';
import { Claim } from '../schema/claim.ts';
import { anchor, claim, id, page } from './field-schema.ts';
import { falls } from './impact-schema.ts';
import { outputSchema } from './output-schema.ts';

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

export const claimRecord = z.strictObject({
	ref: claim,
	number: z.string().describe('its number in print, as in S4.12'),
	article: id,
	page,
	anchor,
	fields: outputSchema(Claim).describe('what the article’s file says of it'),
	quotes: z.array(quote).describe('for each quote of `fields`, in their order, where it stands in the captured text'),
	sentences: z.array(z.string()).describe('its text as plain sentences'),
	origin: origin.describe('what it goes back to; claims agree independently only where origins differ and are known'),
	originKey: z
		.string()
		.nullable()
		.describe('the same for two claims exactly when they go back to one identified origin; null: unknown'),
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
	falls: falls.describe('what stands less firmly if it falls'),
});
