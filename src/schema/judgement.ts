import { z } from 'zod';
import { EvidenceRef } from './ids.ts';
import { confidence, type Likelihood, likelihood } from './likelihood.ts';
import { date, integer, line, text } from './scalars.ts';
import { oneOf } from './vocabulary.ts';

export const judgementKinds = {
	estimate: 'about what is not known or has not happened; carries a likelihood',
	explanation: 'why something is so; carries no likelihood',
	finding: 'about the sources themselves; carries no likelihood',
} as const;

export const changes = {
	new: 'first made in this edition',
	same: 'as in the edition before',
	changed: 'differs from the edition before',
} as const;

const likelihoodWords = Object.fromEntries(
	Object.entries(likelihood).map(([key, { from, to }]) => [key, `${from}–${to} %`]),
) as Record<Likelihood, string>;

const shared = {
	title: line(120).describe('a short name for lists'),
	summary: line(300).describe('what it comes to, in one line'),
	order: integer(1, 999).describe('its number in the book, and its place among the key judgements'),
	statement: line(400).describe(
		'the judgement, in one sentence; that of an estimate states its likelihood, none its confidence',
	),
	confidence: z
		.strictObject({
			level: oneOf(confidence).describe('how far the evidence carries'),
			basis: text(800).describe('sources, gaps and assumptions that the level rests on'),
		})
		.describe('how sure we are of the ground, not how probable the thing is'),
	evidence: z
		.array(EvidenceRef)
		.refine((evidence) => evidence.length > 0, { error: 'rests on nothing', params: { issue: 'evidence-missing' } })
		.describe('the claims, questions and positions it rests on'),
	against: z.array(EvidenceRef).default([]).describe('what speaks against it'),
	assumptions: z
		.array(
			z.strictObject({
				text: text(400).describe('what is assumed'),
				ifWrong: text(400).describe('what follows if it is wrong'),
			}),
		)
		.min(1, { error: 'names no assumption' })
		.describe('what it takes for granted'),
	alternatives: z
		.array(text(600))
		.min(1, { error: 'names no alternative' })
		.describe('other readings of the same evidence; the main one first'),
	indicators: z
		.array(text(400))
		.min(1, { error: 'names no indicator' })
		.describe('what would show that it holds, or not'),
	implication: text(600).describe('what follows for the reader'),
	change: z
		.strictObject({
			kind: oneOf(changes).describe('against the edition before'),
			why: text(600).describe('why it changed or did not'),
		})
		.describe('what changed since the last edition'),
	asOf: date.describe('the day up to which it takes account of information'),
};

const without = (kind: 'explanation' | 'finding') => z.strictObject({ kind: z.literal(kind), ...shared });

export const Judgement = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('estimate'),
		...shared,
		likelihood: oneOf(likelihoodWords).describe('how probable it is (ICD 203)'),
		horizon: line(200).describe('the time up to which it is meant'),
	}),
	without('explanation'),
	without('finding'),
]);
export type Judgement = z.infer<typeof Judgement>;
