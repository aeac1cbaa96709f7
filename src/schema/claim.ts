import { z } from 'zod';
import { Id, LocalId } from './ids.ts';
import { date, integer, linkedLine, text } from './scalars.ts';
import { oneOf } from './vocabulary.ts';

/** Where in a capture a passage stands. */
export const parts = {
	headline: 'the title of the article',
	body: 'the running text',
	caption: 'the words under a picture',
	label: 'words that the site sets beside the text: a tag, a rating, a date line',
} as const;

/** Whose words a passage gives. */
export const forms = {
	direct: 'the speaker’s own words, as the article quotes them; the only form printed in quotation marks',
	mixed: 'the article’s wording around a few quoted words',
	indirect: 'reported speech: the article says in its own words what somebody said',
	outlet: 'the article’s own voice',
} as const;

/** How firmly the passage puts it. */
export const modes = {
	asserted: 'said without a hedge',
	likely: 'called likely or expected',
	possible: 'called possible: may, might, could, suggests',
	conditional: 'depends on a condition that is named',
	planned: 'an intention, an aim, something announced',
	question: 'put as a question, or as doubt',
	opinion: 'a valuation or an interpretation',
	presupposed: 'taken for granted in passing',
} as const;

export const responses = {
	denied: 'the accused denies it, in a source read here',
	'none-found': 'a response was looked for and not found',
	'not-sought': 'nobody looked for a response',
} as const;

/** Longest quote, in words (runs of letters and digits, hyphens and apostrophes inside). */
export const MAX_QUOTE_WORDS = 11;

const quoteText = z
	.string()
	.min(1, { error: 'is empty' })
	.max(200, { error: 'is longer than 200 characters' })
	.meta({ type: 'quote' });

/** A slice of the capture. The long form tells which of two equal slices is meant. */
export const Quote = z.union([
	quoteText.transform((exact) => ({ exact, prefix: undefined, suffix: undefined })).meta({ shorthand: true }),
	z.strictObject({
		exact: quoteText.describe('the slice itself, letter for letter'),
		prefix: quoteText.optional().describe('what stands right before it, when the slice stands twice'),
		suffix: quoteText.optional().describe('what stands right after it, when the slice stands twice'),
	}),
]);
export type Quote = z.infer<typeof Quote>;

export const Claim = z.strictObject({
	id: LocalId.describe('its name inside the article; cited as S4#id'),
	n: integer(1, 9999).describe('its number in print (S4.12); the next free one, never changed or reused'),
	paragraph: integer(1, 9999).describe(
		'the paragraph of the capture where it stands, counted from 1 without blank lines',
	),
	part: oneOf(parts).default('body').describe('which part of the article it stands in'),
	from: LocalId.describe('who stands behind it: a key of the article’s `from`'),
	form: oneOf(forms).describe('whose words the passage gives'),
	mode: oneOf(modes).default('asserted').describe('how firmly the passage puts it'),
	quotes: z
		.array(Quote)
		.max(3, { error: 'has more than three quotes' })
		.default([])
		.describe(
			'up to three exact slices of the capture that carry it, each at most 11 words and never a whole sentence',
		),
	text: linkedLine(600).describe(
		'the claim in our own words, one fact, no more than its passage carries; `[[links]]` say what it is about',
	),
	when: date.optional().describe('the date of what is claimed, when the source gives or shows one'),
	unclear: text(400).optional().describe('what the passage leaves unclear'),
	accusation: z
		.strictObject({
			against: z.array(Id).min(1).describe('whom it accuses'),
			response: oneOf(responses).describe('what the accused said to it'),
		})
		.optional()
		.describe('set where the claim accuses somebody of wrongdoing'),
});
export type Claim = z.infer<typeof Claim>;
