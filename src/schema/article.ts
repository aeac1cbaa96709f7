import { z } from 'zod';
import { Claim } from './claim.ts';
import { Code, Id, LocalId } from './ids.ts';
import { date, integer, language, line, orNone, text, url } from './scalars.ts';
import { oneOf } from './vocabulary.ts';

export const articleKinds = {
	report: 'news written by the outlet',
	interview: 'questions and answers, or a piece made of one conversation',
	statement: 'the text of a statement',
	document: 'a law, a treaty, a letter, a record',
	rewrite: 'one report retold',
	digest: 'several reports merged, often by machine',
	analysis: 'explanation and assessment',
	opinion: 'a commentary or an editorial',
	post: 'an entry on a social network',
} as const;

export const articleStates = {
	live: 'the address still shows the text that was captured',
	corrected: 'the outlet has corrected it since',
	retracted: 'the outlet has withdrawn it',
	gone: 'the address no longer shows it',
	unknown: 'not looked up since the capture',
} as const;

export const identificationBases = {
	capture: 'it stands in the captured text',
	copy: 'a stored copy of the web with the same text shows it',
	inferred: 'it is concluded from something else, named in `how`',
} as const;

const identification = (what: string) =>
	z.strictObject({
		basis: oneOf(identificationBases).describe(`what the ${what} rests on`),
		how: text(600).describe(`how the ${what} was found`),
	});

const origin = z
	.strictObject({
		statement: Id.optional().describe('a statement of the book: somebody said it, somewhere, on some date'),
		voice: z.literal('outlet').optional().describe('the outlet itself, in its own voice'),
		unnamed: line(120)
			.optional()
			.describe(
				'somebody whom the article does not name, in its own short wording; beside `statement` where we infer which statement is meant',
			),
	})
	.superRefine((value, context) => {
		const given = Object.keys(value).sort().join(' ');
		if (!['statement', 'voice', 'unnamed', 'statement unnamed'].includes(given)) {
			context.addIssue({
				code: 'custom',
				message: 'needs one of statement, voice or unnamed, or statement with unnamed',
			});
		}
	})
	.transform((value): ArticleOrigin => {
		if (value.statement !== undefined)
			return { kind: 'statement', statement: value.statement, unnamed: value.unnamed ?? null };
		return value.unnamed === undefined ? { kind: 'outlet' } : { kind: 'unnamed', wording: value.unnamed };
	});

/** Who stands behind a claim, as the article shows it. */
export type ArticleOrigin =
	/** `unnamed`: how the article calls the speaker, where it is our inference that this statement is meant. */
	| { readonly kind: 'statement'; readonly statement: Id; readonly unnamed: string | null }
	| { readonly kind: 'outlet' }
	| { readonly kind: 'unnamed'; readonly wording: string };

const reading = z.strictObject({
	by: line(120).describe('who did it'),
	on: date.describe('the day'),
});

export const Article = z.strictObject({
	title: line(160).describe(
		'what the article is called here; a headline of 12 words or more is shortened, not republished',
	),
	summary: line(300).describe('what it says, in one line of our own words'),
	code: Code.describe('its short key in citations and print; the next free one, never reused'),
	publisher: Id.describe('the organisation that published it'),
	byline: z.union([z.literal('none'), z.array(line(120)).min(1)]).describe('the authors as printed, or none'),
	kind: oneOf(articleKinds).describe('what sort of text it is'),
	language: language.describe('the language of the captured text'),
	published: date.describe('when it was published'),
	url: url.describe('where it was published'),
	archiveUrl: orNone(url).describe('an archived copy, or none with the reason'),
	identified: z
		.strictObject({
			address: identification('address').describe('how the address was found'),
			date: identification('date').describe('how the date of publication was found'),
		})
		.describe('how address and date were found'),
	status: oneOf(articleStates).describe('what became of it'),
	capture: z
		.strictObject({
			file: line(200).describe('the name of the captured file; captures are not part of the book'),
			capturedAt: z.union([z.literal('unknown'), date]).describe('when it was captured, or unknown'),
			sha256: z
				.string()
				.regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256: 64 small hexadecimal digits' })
				.meta({ type: 'SHA-256' })
				.describe('the SHA-256 of the captured file'),
			characters: integer(1, 100_000_000).describe('its length in Unicode code points'),
		})
		.describe('the captured text that quotes are matched with'),
	descriptor: z
		.strictObject({
			access: text(600).describe('how near the source was to what it tells'),
			currency: text(600).describe('how old it is, and for what that matters'),
			bias: text(600).describe('interests and leanings that may colour it'),
			completeness: text(600).describe('what it leaves out'),
			technical: text(600).describe('technical marks: translation, machine text, odd spellings, missing headline'),
		})
		.describe('the source descriptor of ICD 206'),
	read: reading.describe('who read it for this book'),
	checked: z.union([z.literal('none'), reading]).describe('who checked the reading against the capture, or none'),
	from: z
		.record(LocalId, origin)
		.describe(
			'who stands behind what, named once, as in `{ outlet: { voice: outlet }, spokesman: { statement: its-id } }`; claims refer to the keys',
		),
	claims: z.array(Claim).min(1, { error: 'has no claim' }).describe('what the article says, one fact each'),
});
export type Article = z.infer<typeof Article>;
