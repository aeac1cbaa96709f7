import type { Cast } from './cast.ts';
import { claimId, type Document, type Fields } from './document.ts';
import { CLAIMS, citeAny, joined, sentence, someLink } from './prose.ts';
import { type Random, random as stream } from './random.ts';
import { phrase, plainSentence } from './words.ts';

/** One question with two positions and a conflict. */
export function question(cast: Cast, index: number, seed: number): Document {
	const random = stream(seed, 'question', index);
	const position = (id: string): Fields => ({
		id,
		label: phrase(random, 5),
		held: [held(random, cast), held(random, cast), held(random, cast)],
	});
	return {
		collection: 'questions',
		kind: null,
		id: `question-${index + 1}`,
		title: `${plainSentence(random, 8).slice(0, -1)}?`,
		summary: plainSentence(random, 14),
		fields: {
			positions: [position('yes-it-is'), position('it-is-not')],
			bears: [{ claim: ref(random, cast), why: plainSentence(random, 8) }],
			conflicts: [{ between: [ref(random, cast), ref(random, cast)], kind: 'scope', note: plainSentence(random, 12) }],
			status: 'open',
			wouldSettle: [plainSentence(random, 10)],
		},
		blocks: [cited(random, cast), cited(random, cast)],
	};
}

/** One finding, with everything that a judgement has to say of itself. */
export function judgement(cast: Cast, index: number, seed: number): Document {
	const random = stream(seed, 'judgement', index);
	return {
		collection: 'judgements',
		kind: null,
		id: `judgement-${index + 1}`,
		title: plainSentence(random, 6).slice(0, -1),
		summary: plainSentence(random, 14),
		fields: {
			kind: 'finding',
			order: index + 1,
			statement: plainSentence(random, 18),
			confidence: { level: 'low', basis: plainSentence(random, 14) },
			evidence: [ref(random, cast), ref(random, cast)],
			assumptions: [{ text: plainSentence(random, 10), ifWrong: plainSentence(random, 10) }],
			alternatives: [plainSentence(random, 12)],
			indicators: [plainSentence(random, 12)],
			implication: plainSentence(random, 12),
			change: { kind: 'new', why: plainSentence(random, 6) },
			asOf: '2025-06-30',
		},
		blocks: [cited(random, cast)],
	};
}

/** One chapter of four paragraphs and a list. */
export function chapter(cast: Cast, index: number, seed: number): Document {
	const random = stream(seed, 'chapter', index);
	const item = () => sentence(random, 10, null, citeAny(random, cast));
	return {
		collection: 'chapters',
		kind: null,
		id: `chapter-${index + 1}`,
		title: plainSentence(random, 5).slice(0, -1),
		summary: plainSentence(random, 14),
		fields: { order: index + 1 },
		blocks: [
			cited(random, cast),
			cited(random, cast),
			{ kind: 'heading', text: plainSentence(random, 4).slice(0, -1) },
			{ kind: 'list', items: [item(), item(), item()] },
			cited(random, cast),
			cited(random, cast),
		],
	};
}

function cited(random: Random, cast: Cast) {
	const one = () => sentence(random, 16, someLink(random, cast, -1), citeAny(random, cast));
	return { kind: 'paragraph', content: joined([one(), one(), one()]) } as const;
}

function held(random: Random, cast: Cast): Fields {
	return { claim: ref(random, cast), stance: random.pick(['states', 'presupposes', 'denies']) };
}

function ref(random: Random, { articles }: Cast): string {
	return `${random.pick(articles).code}#${claimId(1 + random.below(CLAIMS))}`;
}
