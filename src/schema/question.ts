import { z } from 'zod';
import { credibility } from './grades.ts';
import { ClaimRef, LocalId } from './ids.ts';
import { line, text } from './scalars.ts';
import { oneOf } from './vocabulary.ts';

export const stances = {
	states: 'the claim says it',
	implies: 'it follows from the claim; `because` says how',
	presupposes: 'the claim takes it for granted',
	doubts: 'the claim casts doubt on it',
	denies: 'the claim says that it is not so',
} as const;

export const conflictKinds = {
	contradiction: 'both cannot be true',
	scope: 'one speaks of more, or of something else, than the other',
	time: 'they speak of different times',
	definition: 'they mean different things by one word',
	figure: 'they give different figures',
	attribution: 'they say different people said or did it',
	relay: 'they pass on one statement differently',
	translation: 'they render one wording differently',
	headline: 'a headline says more, or less, than its text',
	framing: 'they tell the same facts with a different meaning',
} as const;

export const questionStates = {
	open: 'the sources read do not settle it',
	explained: 'they differ, and it is shown why',
	resolved: 'one answer stands',
} as const;

/** In the scripts of the languages that a book may be written in; Greek has a semicolon. */
const QUESTION_MARK = /[?？؟;\u037e][”’»」』"')]*$/u;

const held = z.strictObject({
	claim: ClaimRef.describe('the claim in which the position is held'),
	stance: oneOf(stances).describe('how the claim stands to the position'),
	credibility: oneOf(credibility)
		.default('6')
		.describe('the number of the Admiralty code for this claim and this question; anything but 6 needs `because`'),
	because: text(600).optional().describe('why this stance and this number'),
});

export const Question = z.strictObject({
	title: line(160)
		.refine((value) => QUESTION_MARK.test(value), { error: 'is no question: it ends without a question mark' })
		.describe('the question, with its question mark'),
	summary: line(400).describe('the state of the answer in one line'),
	positions: z
		.array(
			z.strictObject({
				id: LocalId.describe('its name inside the question; cited as question#position'),
				label: line(200).describe('the answer, in a few words'),
				held: z
					.array(held)
					.default([])
					.describe('the claims in which it is held; none, when no source read here holds it'),
			}),
		)
		.min(1, { error: 'has no position' })
		.describe('the answers that are possible or given'),
	bears: z
		.array(
			z.strictObject({
				claim: ClaimRef.describe('a claim that matters without answering'),
				why: text(600).describe('why it matters'),
			}),
		)
		.default([])
		.describe('what bears on the question without answering it'),
	conflicts: z
		.array(
			z.strictObject({
				between: z
					.array(ClaimRef)
					.min(2, { error: 'names fewer than two claims' })
					.describe('the claims that conflict'),
				kind: oneOf(conflictKinds).describe('what sort of conflict it is'),
				note: text(600).describe('what it consists in'),
			}),
		)
		.default([])
		.describe('where claims conflict'),
	status: oneOf(questionStates).describe('whether it is settled'),
	wouldSettle: z.array(text(400)).default([]).describe('what, if it were read, would settle it'),
});
export type Question = z.infer<typeof Question>;
