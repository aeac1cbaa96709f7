import { z } from 'zod';
import { type Support, supports } from '../book/coverage.ts';
import { AuditFile, type Verdict, verdicts } from '../schema/audit.ts';
import { count, date, id, page } from './field-schema.ts';
import { outputFields } from './output-schema.ts';

const tally = z.array(
	z.strictObject({ name: z.string().describe('what is counted'), count: count.describe('how often it is found') }),
);

/** What the book rests on (ICD 206). */
export const sourceSummary = z.strictObject({
	articles: count.describe('the articles'),
	publishers: count.describe('their publishers'),
	claims: count.describe('the claims in them'),
	quotes: z
		.strictObject({
			all: count.describe('the quotes'),
			matched: count.describe('those that stand in the captured texts'),
		})
		.describe('the quotes that carry the claims'),
	origins: z
		.strictObject({
			statements: count.describe('different statements of a known speaker'),
			outlets: count.describe('outlets that speak for themselves'),
			unknownClaims: count.describe('claims that go back to nobody who is identified'),
			interested: count.describe('statements of speakers with an interest'),
			inferredClaims: count.describe('claims whose speaker the article does not name, and we do'),
		})
		.describe('what the claims go back to'),
	control: tally.describe('articles by who controls their publisher'),
	grade: tally.nullable().describe('articles by the letter of their publisher; null where the book does not grade'),
	published: z
		.strictObject({ first: date.describe('the first article'), last: date.describe('the last article') })
		.nullable()
		.describe('between which dates the articles were published; null without articles'),
	languages: tally.describe('articles by language tag'),
	checked: count.describe('articles that a second person has checked against the capture'),
	conflicts: tally.describe('conflicts by kind'),
});

export const verification = z.strictObject({
	normalisation: z.int().min(1).describe('the version of the normalisation by which quotes and captures are compared'),
	quotes: count.describe('the quotes of the book'),
	matched: count.describe('those that stand in the captured texts; not that they are true'),
});

const supportKinds = Object.keys(supports) as [Support, ...Support[]];

const counts = {
	sentences: count.describe('its sentences; a row of a table is one, headings and heads of tables are none'),
	supported: count.describe('how many of them have their support'),
	kinds: z
		.record(z.enum(supportKinds), count)
		.describe('how many have it from what; each is counted once, under the first of these kinds'),
};

/** Whether every sentence has its support. */
export const coverage = z.strictObject({
	...counts,
	pages: z.array(
		z.strictObject({ of: id, page, ...counts, naked: z.array(z.string()).describe('the sentences without support') }),
	),
});

const share = z.number().min(0).max(1);
const verdictCounts = z.record(z.enum(Object.keys(verdicts) as [Verdict, ...Verdict[]]), count);
const { sentences: _, ...auditFields } = AuditFile.shape;

/** What readers found who compared sentences with what they cite. */
export const audit = z.strictObject({
	...outputFields(auditFields),
	counts: verdictCounts.describe('of the sentences that are still in the book as they were judged'),
	answered: count.describe('how many of these have a verdict'),
	outdated: verdictCounts.describe('of the others, which are not counted'),
	rate: z
		.strictObject({ share, from: share, to: share })
		.nullable()
		.describe('the share that is supported, with its Wilson score interval, 95 %; null without verdicts'),
});
