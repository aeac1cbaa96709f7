import { anyOf, type Cast, type CastEntity } from './cast.ts';
import { claimId, type Document, type Fields } from './document.ts';
import { CLAIMS, citeAny, day, joined, sentence, someLink } from './prose.ts';
import { type Random, random as stream } from './random.ts';
import { inCyrillic, phrase, plainSentence } from './words.ts';

/** One entity: names in two scripts, what its kind needs, two relations, and two short paragraphs. */
export function entity(cast: Cast, own: CastEntity, seed: number): Document {
	const random = stream(seed, 'entity', own.index);
	const cited = () => sentence(random, 14, someLink(random, cast, own.index), citeAny(random, cast));
	return {
		collection: 'entities',
		kind: own.kind,
		id: own.id,
		title: own.name,
		summary: plainSentence(random, 12),
		fields: {
			names: [{ text: inCyrillic(own.ownName), language: 'ru' }],
			aliases: [`${own.name} ${phrase(random, 1)}`],
			wikidata: { none: 'made by the generator' },
			...ofItsKind(random, cast, own),
			relations: [relation(random, cast, own), relation(random, cast, own)],
		},
		blocks: [
			{ kind: 'paragraph', content: joined([cited(), cited()]) },
			{ kind: 'paragraph', content: joined([cited(), cited()]) },
		],
	};
}

function ofItsKind(random: Random, cast: Cast, { kind }: CastEntity): Fields {
	switch (kind) {
		case 'person': {
			const organisation = anyOf(cast, 'organisation', random).id;
			const title = phrase(random, 2);
			return { roles: [{ title, organisation, attested: day(random, 2018, 2025), evidence: [ref(random, cast)] }] };
		}
		case 'organisation':
			return { control: 'unknown', reliability: { letter: 'F', basis: plainSentence(random, 8) } };
		case 'agreement':
			return { parties: [anyOf(cast, 'state', random).id], text: { read: false } };
		case 'event': {
			const participants = [anyOf(cast, 'person', random).id];
			return { date: day(random, 2018, 2025), place: anyOf(cast, 'place', random).id, participants };
		}
		case 'statement':
			return statement(random, cast);
		default:
			return {};
	}
}

/** Earlier than any article, so that any article may relay it. */
function statement(random: Random, cast: Cast): Fields {
	return {
		speaker: anyOf(cast, 'person', random).id,
		date: day(random, 2016, 2020),
		language: 'ru',
		medium: phrase(random, 3),
		seen: false,
		access: 'unknown',
		interest: 'party',
		same: { certainty: 'inferred', basis: plainSentence(random, 10) },
	};
}

/** Of a kind that may be mutual: who is related to whom is drawn by lot. */
function relation(random: Random, cast: Cast, own: CastEntity): Fields {
	const kind = random.pick(['controls', 'backs', 'met', 'sanctions']);
	return { kind, target: someLink(random, cast, own.index).to.id, evidence: [ref(random, cast)] };
}

function ref(random: Random, { articles }: Cast): string {
	return `${random.pick(articles).code}#${claimId(1 + random.below(CLAIMS))}`;
}
