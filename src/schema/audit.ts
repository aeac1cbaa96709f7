import { z } from 'zod';
import { date, integer, line, text } from './scalars.ts';
import { oneOf } from './vocabulary.ts';

/** The results of an audit, in the folder of the book that was audited. */
export const AUDIT_FILE = 'audit.yaml';

/** What a reader found who compared a sentence with what it cites. */
export const verdicts = {
	supported: 'what it cites carries all of the sentence',
	partly: 'what it cites carries a part of it, or less than it says',
	'not-supported': 'what it cites does not carry it',
	'cannot-tell': 'it could not be decided, for instance because the article could not be read',
	open: 'not looked at yet',
} as const;
export type Verdict = keyof typeof verdicts;

/** So many sentences can be drawn at once, and their form still be read back. */
export const MAX_SAMPLE = 2000;
export const MAX_SEED = 999_999_999;

/** The seed of a draw, as typed. */
export const Seed = integer(0, MAX_SEED);
/** How many sentences are asked for, as typed. */
export const Sample = integer(1, MAX_SAMPLE);

export const AuditFile = z.strictObject({
	sheet: z
		.string()
		.regex(/^[0-9a-f]{16}$/, { error: 'is not the code of a sheet: 16 digits and letters from a to f' })
		.describe('the code that stands on every page of the sheet'),
	seed: Seed.describe('the seed by which the sentences were drawn'),
	sample: Sample.describe('how many were asked for'),
	population: integer(1, 999_999_999).describe('how many sentences there were to draw from'),
	auditor: line(120).describe('who compared the sentences with what they cite'),
	date: date.describe('when that was finished'),
	sentences: z
		.array(
			z.strictObject({
				id: z
					.string()
					.regex(/^[0-9a-f]{12}$/, { error: 'is not the id of a sentence: 12 digits and letters from a to f' })
					.describe('its id on the sheet'),
				verdict: oneOf(verdicts).describe('what the auditor found'),
				note: text(1000).optional().describe('why'),
			}),
		)
		.min(1, { error: 'lists no sentence' })
		.describe('the sentences in the order of the sheet'),
});
/** A filled-in form of `audit`. Whoever signs the sheet fills in auditor, date, verdicts and notes, and nothing else. */
export type AuditFile = z.infer<typeof AuditFile>;
