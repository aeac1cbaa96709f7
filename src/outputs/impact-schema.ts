import { z } from 'zod';
import { anchor, claim, id } from './field-schema.ts';

const number = z.int().min(0).describe('the number of a dependant');

export const dependant = z.strictObject({
	number: z.int().min(0).describe('its number, by which `falls` names it; changes with the book'),
	kind: z
		.enum(['sentence', 'position', 'judgement', 'role', 'relation', 'ratification'])
		.describe('what it is: a sentence that cites, an answer to a question, a judgement, a fact of a profile'),
	of: id,
	anchor: anchor.nullable().describe('where it stands on the page of `of`; null: the page itself'),
	supports: z
		.array(
			z.strictObject({
				claim,
				inferred: z.boolean().describe('whether it takes an inference of ours'),
			}),
		)
		.describe('the claims that it comes down to'),
});

export const falls = z.strictObject({
	support: z.array(number).describe('what loses its only support'),
	inference: z.array(number).describe('what is left with inference or unknown origins alone'),
	'one-origin': z.array(number).describe('what drops to one identified origin'),
	attribution: z.array(claim).describe('claims that stay, but of which only we say whose they are'),
});
