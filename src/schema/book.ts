import { z } from 'zod';
import { date, flag, language, line, text, url } from './scalars.ts';
import { oneOf } from './vocabulary.ts';

/** The name of the file that holds the book as a whole. */
export const BOOK_FILE = 'book.yaml';

export const papers = { a4: '210 × 297 mm', letter: '8.5 × 11 in' } as const;
export const yardsticks = { icd203: 'the seven ranges of ICD 203' } as const;
export const coverageLevels = {
	error: 'a sentence without support fails the build',
	warning: 'it is reported',
	off: 'it is not looked for',
} as const;

/** `book.yaml`: the book as a whole. */
export const BookFile = z.strictObject({
	title: line(160).describe('the title of the book'),
	subtitle: line(200).optional().describe('its subtitle'),
	edition: line(60).describe('as in first edition'),
	asOf: date.describe('the information cut-off: nothing later is used'),
	authors: z.array(line(120)).min(1).describe('who stands behind the book'),
	reviewer: z.union([z.literal('none'), line(120)]).describe('who reviewed it, or none'),
	contact: line(200).describe('where to send corrections: an e-mail or web address'),
	address: url.optional().describe('where the book stands on the web, and newer editions will'),
	language: language.describe('the language of the book'),
	licence: line(120).describe('the licence of the text'),
	description: text(600).describe('what the book is, for search engines and catalogues'),
	yardstick: oneOf(yardsticks).default('icd203').describe('the scale of likelihood'),
	paper: oneOf(papers).default('a4').describe('the paper that the PDF is set for'),
	gaps: z.array(text(400)).default([]).describe('what was not read'),
	sourceSummary: z
		.array(text(1200))
		.default([])
		.describe(
			'the source summary statement in your own words, a paragraph each; figures that it states are compared with the data',
		),
	watch: z
		.array(
			z.strictObject({
				what: text(400).describe('what to watch'),
				when: date.optional().describe('when, if a date is known'),
			}),
		)
		.default([])
		.describe('what to watch'),
	terms: z
		.array(
			z.strictObject({
				use: line(80).describe('the word that the book uses'),
				avoid: z
					.array(line(80))
					.min(1)
					.describe('words that our own texts do not use; whole words are looked for, so name each form'),
				why: text(300).describe('the reason'),
			}),
		)
		.default([])
		.describe('the words of the book'),
	grading: flag.default(true).describe('whether publishers and claims are graded'),
	coverage: oneOf(coverageLevels).default('error').describe('what an unsupported sentence does'),
});
export type BookFile = z.infer<typeof BookFile>;
