import { anyOf, type Cast, type CastArticle } from './cast.ts';
import { type Block, claimId, type Document, type Fields, type Link, type Target } from './document.ts';
import { CLAIMS, citeOwn, day, joined, linkTo, sentence, someLink } from './prose.ts';
import { type Random, random as stream } from './random.ts';
import { phrase, plainSentence, properName } from './words.ts';

/** Links in an article: one in each of its claims, the rest in its summary. */
export const LINKS = 12;
const SENTENCES = 15;
const SENTENCES_A_PARAGRAPH = 3;
const ARTICLES_A_COMPONENT = 10;

/** One source article: its provenance, eight claims, and a summary of about 250 words. */
export function article(cast: Cast, own: CastArticle, seed: number): Document {
	const random = stream(seed, 'article', own.index);
	const claims = Array.from({ length: CLAIMS }, (_, i) => claim(random, cast, i + 1));
	return {
		collection: 'articles',
		kind: null,
		id: own.id,
		title: own.name,
		summary: plainSentence(random, 14),
		fields: { ...provenance(random, cast, own), claims },
		blocks: blocks(random, cast, own),
	};
}

function provenance(random: Random, cast: Cast, { code, id }: CastArticle): Fields {
	return {
		code,
		publisher: anyOf(cast, 'organisation', random).id,
		byline: [`${properName(random.below(400))} ${properName(random.below(400))}`],
		kind: random.pick(['report', 'interview', 'analysis']),
		language: 'en',
		published: day(random, 2020, 2025),
		url: `https://example.org/${id}`,
		archiveUrl: { none: plainSentence(random, 8) },
		identified: {
			address: { basis: 'capture', how: plainSentence(random, 10) },
			date: { basis: 'capture', how: plainSentence(random, 10) },
		},
		status: 'live',
		capture: {
			file: `${id}.txt`,
			capturedAt: '2025-06-30',
			sha256: Array.from({ length: 64 }, () => random.below(16).toString(16)).join(''),
			characters: 2_000 + random.below(8_000),
		},
		descriptor: {
			access: plainSentence(random, 14),
			currency: plainSentence(random, 10),
			bias: plainSentence(random, 14),
			completeness: plainSentence(random, 14),
			technical: plainSentence(random, 10),
		},
		read: { by: 'The generator', on: '2025-07-01' },
		checked: 'none',
		from: {
			speaker: { statement: anyOf(cast, 'statement', random).id },
			outlet: { voice: 'outlet' },
			officials: { unnamed: 'two officials' },
		},
	};
}

/** From a statement, from the outlet or from somebody unnamed, in turn; about one entity each. */
function claim(random: Random, cast: Cast, n: number): Fields {
	const from = (['speaker', 'outlet', 'speaker', 'officials'] as const)[n % 4] ?? 'outlet';
	const quotes = from === 'outlet' ? [] : [phrase(random, 5)];
	return {
		id: claimId(n),
		n,
		paragraph: n,
		from,
		form: from === 'outlet' ? 'outlet' : random.pick(['direct', 'mixed', 'indirect']),
		...(n % 3 === 0 ? { mode: random.pick(['likely', 'possible', 'planned']) } : {}),
		...(quotes.length > 0 ? { quotes } : {}),
		text: { rich: sentence(random, 14, someLink(random, cast, -1), null) },
		...(n === 1 ? { when: day(random, 2019, 2024) } : {}),
	};
}

/** The links of the summary. Every entity is linked first from one article, so that none goes unmentioned. */
function links(random: Random, cast: Cast, index: number): Link[] {
	const first = cast.entities[index % cast.entities.length] as Target;
	return [linkTo(random, first), ...Array.from({ length: LINKS - CLAIMS - 1 }, () => someLink(random, cast, -1))];
}

function blocks(random: Random, cast: Cast, own: CastArticle): Block[] {
	const linked = links(random, cast, own.index);
	const sentences = Array.from({ length: SENTENCES }, (_, i) =>
		sentence(random, 16, linked[i] ?? null, citeOwn(random, own)),
	);
	const paragraphs: Block[] = [];
	while (sentences.length > 0) {
		paragraphs.push({ kind: 'paragraph', content: joined(sentences.splice(0, SENTENCES_A_PARAGRAPH)) });
	}
	const cited = 1 + (own.index % CLAIMS);
	const components: Block[] = [
		{ kind: 'passage', name: 'Finding', content: [plainSentence(random, 20)] },
		{ kind: 'quote', code: own.code, point: cited, content: [plainSentence(random, 14)] },
	];
	return [
		...paragraphs.slice(0, 2),
		{ kind: 'heading', text: plainSentence(random, 4).slice(0, -1) },
		...paragraphs.slice(2, 4),
		table(random, own),
		...(own.index % ARTICLES_A_COMPONENT === 0 ? components : []),
		{ kind: 'heading', text: plainSentence(random, 4).slice(0, -1) },
		...paragraphs.slice(4),
		{ kind: 'paragraph', content: [...sentence(random, 12, null, citeOwn(random, own)), { footnote: '1' }] },
		{ kind: 'footnote', label: '1', content: sentence(random, 12, null, citeOwn(random, own)) },
	];
}

function table(random: Random, own: CastArticle): Block {
	const row = () => [
		[phrase(random, 2)],
		[String(random.below(1_000))],
		[`may ${phrase(random, 3)}`, citeOwn(random, own)],
	];
	return { kind: 'table', head: ['What', 'Count', 'As told'], rows: [row(), row(), row(), row()] };
}
