import type { Change } from '../../unit/book/fixture.ts';

/** A careless author's change to the small book (`tests/books/harbour`), and every fault that it must give, with its place. */
export interface JoinedCase {
	readonly name: string;
	readonly changes: Readonly<Record<string, Change>>;
	readonly expected: readonly string[];
}

const chapter = 'chapters/the-quay.mdx';
const courier = 'articles/courier-cranes.mdx';
const mail = 'articles/mail-cranes.mdx';
const question = 'questions/has-a-crane-come.mdx';
const judgement = 'judgements/no-crane-yet.mdx';
const entity = (path: string) => `entities/${path}.mdx`;
const norda = entity('organisation/norda');
const harbour = entity('organisation/vell-harbour');
const varga = entity('person/ilka-varga');

const copyOf = (code: string) => `---
title: ${code}
summary: A chapter.
order: ${code === 'twin' ? 1 : 2}
---

Nobody has one.[@!has-a-crane-come#both]
`;

const otherQuestion = (analysis: string) => `---
title: Will it work?
summary: Not known.
positions:
  - { id: it-works, label: It will, held: [{ claim: S2#one-works, stance: implies, because: it does }] }
status: open
---

${analysis}
`;

const replyTo = (target: string) =>
	`seen: false\nrelations:\n  - { kind: replies-to, target: ${target}, evidence: [S1#cranes-missing] }`;

const letter = (speaker: string) => `---
name: Letter on cranes
summary: A letter.
wikidata: { none: invented }
speaker: ${speaker}
date: 2024-05-09
language: bg
medium: letter
seen: false
access: witness
interest: party
---

It speaks of missing cranes.[@S2#varga-denies]
`;

/** An accusation to which nobody looked for a response. */
const open: Change = ['response: denied', 'response: not-sought'];

export const joinedCases: readonly JoinedCase[] = [
	{
		name: 'a link to nobody',
		changes: { [chapter]: ['[[norda]].[@', '[[nordo]].[@'] },
		expected: ['link-unknown chapters/the-quay.mdx:9:54'],
	},
	{
		name: 'a link with a label to nobody',
		changes: { [chapter]: ['[[vell-harbour|The harbour]]', '[[vell-harbor|The harbour]]'] },
		expected: ['link-unknown chapters/the-quay.mdx:9:1'],
	},
	{
		name: 'a link in a table to nobody',
		changes: { [chapter]: ['[[ilka-varga\\|', '[[ilka-vargo\\|'] },
		expected: ['link-unknown chapters/the-quay.mdx:15:3'],
	},
	{
		name: 'a misspelt field and a misspelt link in one file',
		changes: {
			[chapter]: [
				'order: 1\n---\n\n## What was ordered\n\n[[vell-harbour|',
				'ordre: 1\n---\n\n## What was ordered\n\n[[vell-harbor|',
			],
		},
		expected: ['field-unknown chapters/the-quay.mdx:4:1', 'link-unknown chapters/the-quay.mdx:9:1'],
	},
	{
		name: 'a misspelt field and a misspelt citation in one file',
		changes: {
			[chapter]: [
				'order: 1\n---\n\n## What was ordered\n\n[[vell-harbour|The harbour]] ordered two cranes from [[norda]].[@S1#two-ordered;',
				'ordre: 1\n---\n\n## What was ordered\n\n[[vell-harbour|The harbour]] ordered two cranes from [[norda]].[@S1#two-orderd;',
			],
		},
		expected: ['field-unknown chapters/the-quay.mdx:4:1', 'claim-unknown chapters/the-quay.mdx:9:66'],
	},
	{
		name: 'an article with a misspelt field that cites its own claims',
		changes: { [courier]: ['technical: plain text', 'tecnical: plain text'] },
		expected: ['field-unknown articles/courier-cranes.mdx:26:3'],
	},
	{
		name: 'a link in a claim to nobody',
		changes: { [courier]: ['received a [[crane]]', 'received a [[crain]]'] },
		expected: ['link-unknown articles/courier-cranes.mdx:34:151'],
	},
	{
		name: 'a link to a heading that is not there',
		changes: { [mail]: ['[[ilka-varga|the harbour master]]', '[[the-quay#what-was-orderd|the harbour master]]'] },
		expected: ['anchor-unknown articles/mail-cranes.mdx:45:79'],
	},
	{
		name: 'a citation of no article',
		changes: { [chapter]: ['[@S1#two-ordered; S2', '[@S7#two-ordered; S2'] },
		expected: ['article-unknown chapters/the-quay.mdx:9:66'],
	},
	{
		name: 'a citation with a code in small letters',
		changes: { [chapter]: ['[@S1#two-ordered; S2', '[@s1#two-ordered; S2'] },
		expected: ['question-unknown chapters/the-quay.mdx:9:66'],
	},
	{
		name: 'an article whose fields cannot be read, cited everywhere',
		changes: { [courier]: ['title: Vell waits', 'title: Vell: waits'] },
		expected: ['front-matter-syntax articles/courier-cranes.mdx:2:12'],
	},
	{
		name: 'an article without a code, cited everywhere',
		changes: { [courier]: ['code: S1\n', ''] },
		expected: ['field-missing articles/courier-cranes.mdx:1:1'],
	},
	{
		name: 'a citation of no claim',
		changes: { [chapter]: ['S2#one-works] The', 'S2#one-work] The'] },
		expected: ['claim-unknown chapters/the-quay.mdx:9:82'],
	},
	{
		name: 'a citation of no claim of its own',
		changes: { [courier]: ['[@#strike-possible]', '[@#strike]'] },
		expected: ['claim-unknown articles/courier-cranes.mdx:41:29'],
	},
	{
		name: 'a citation of no question',
		changes: { [varga]: ['[@S1#cranes-missing]\n', '[@has-a-crane-com]\n'] },
		expected: ['question-unknown entities/person/ilka-varga.mdx:11:29'],
	},
	{
		name: 'a citation of no position',
		changes: { [question]: ['#one] Nobody', '#two] Nobody'] },
		expected: ['position-unknown questions/has-a-crane-come.mdx:23:62'],
	},
	{
		name: 'an absence of no position',
		changes: { [question]: ['[@!has-a-crane-come#both]', '[@!has-a-crane-come#bothe]'] },
		expected: ['position-unknown questions/has-a-crane-come.mdx:23:114'],
	},
	{
		name: 'an absence that somebody holds',
		changes: { [question]: ['[@!has-a-crane-come#both]', '[@!has-a-crane-come#one]'] },
		expected: ['absence-false questions/has-a-crane-come.mdx:23:114'],
	},
	{
		name: 'a box for no judgement',
		changes: { [chapter]: ['<Judgement id="no-crane-yet" />', '<Judgement id="no-crane" />'] },
		expected: ['attribute-value chapters/the-quay.mdx:11:12'],
	},
	{
		name: 'a matrix of no question',
		changes: { [chapter]: ['<Judgement id="no-crane-yet" />', '<Matrix question="has-a-crane" />'] },
		expected: ['question-unknown chapters/the-quay.mdx:11:9'],
	},
	{
		name: 'positions of no question',
		changes: { [chapter]: ['<Judgement id="no-crane-yet" />', '<Positions question="nothing" />'] },
		expected: ['question-unknown chapters/the-quay.mdx:11:12'],
	},
	{
		name: 'a quote of no claim',
		changes: { [chapter]: ['<Judgement id="no-crane-yet" />', '<Quote claim="S1#crane-missing" />'] },
		expected: ['claim-unknown chapters/the-quay.mdx:11:8'],
	},
	{
		name: 'marks of a heading without a space, and no echo of them',
		changes: { [chapter]: ['## What was ordered', '##What was ordered'] },
		expected: ['heading-space chapters/the-quay.mdx:7:1'],
	},
	{
		name: 'a quote of something else',
		changes: { [chapter]: ['<Judgement id="no-crane-yet" />', '<Quote claim="crane" />'] },
		expected: ['attribute-value chapters/the-quay.mdx:11:8'],
	},
	{
		name: 'an unknown publisher',
		changes: { [courier]: ['publisher: vell-courier', 'publisher: vell-curier'] },
		expected: ['reference-unknown articles/courier-cranes.mdx:5:12'],
	},
	{
		name: 'a publisher that is a person',
		changes: { [courier]: ['publisher: vell-courier', 'publisher: ilka-varga'] },
		expected: [
			'reference-kind articles/courier-cranes.mdx:5:12',
			'entity-unmentioned entities/organisation/vell-courier.mdx:1:1',
		],
	},
	{
		name: 'a publisher that is a chapter',
		changes: { [courier]: ['publisher: vell-courier', 'publisher: the-quay'] },
		expected: [
			'reference-kind articles/courier-cranes.mdx:5:12',
			'entity-unmentioned entities/organisation/vell-courier.mdx:1:1',
		],
	},
	{
		name: 'an unknown statement behind claims',
		changes: { [mail]: ['statement: norda-release', 'statement: norda-relase'] },
		expected: ['reference-unknown articles/mail-cranes.mdx:30:23'],
	},
	{
		name: 'a statement that is a person',
		changes: { [mail]: ['statement: norda-release', 'statement: ilka-varga'] },
		expected: [
			'reference-kind articles/mail-cranes.mdx:30:23',
			'entity-unmentioned entities/statement/norda-release.mdx:1:1',
		],
	},
	{
		name: 'an accusation against nobody',
		changes: { [mail]: ['against: [norda]', 'against: [nord]'] },
		expected: ['reference-unknown articles/mail-cranes.mdx:42:151'],
	},
	{
		name: 'an unknown target of a relation',
		changes: { [norda]: ['target: vell-harbour', 'target: vell-harbur'] },
		expected: ['reference-unknown entities/organisation/norda.mdx:7:31'],
	},
	{
		name: 'a person as the item of a relation',
		changes: { [norda]: ['item: crane', 'item: ilka-varga'] },
		expected: ['reference-kind entities/organisation/norda.mdx:7:51'],
	},
	{
		name: 'an unknown item of a relation',
		changes: { [norda]: ['item: crane', 'item: cranes'] },
		expected: ['reference-unknown entities/organisation/norda.mdx:7:51'],
	},
	{
		name: 'an unknown organisation of a role',
		changes: { [varga]: ['organisation: vell-harbour', 'organisation: vell'] },
		expected: ['reference-unknown entities/person/ilka-varga.mdx:8:44'],
	},
	{
		name: 'an unknown speaker',
		changes: { [entity('statement/norda-release')]: ['speaker: norda', 'speaker: nordaa'] },
		expected: ['reference-unknown entities/statement/norda-release.mdx:5:10'],
	},
	{
		name: 'a speaker that is a crane',
		changes: { [entity('statement/norda-release')]: ['speaker: norda', 'speaker: crane'] },
		expected: ['reference-kind entities/statement/norda-release.mdx:5:10'],
	},
	{
		name: 'an unknown participant',
		changes: { [entity('event/crane-order')]: ['[vell-harbour, norda]', '[vell-harbour, norde]'] },
		expected: ['reference-unknown entities/event/crane-order.mdx:6:30'],
	},
	{
		name: 'an unknown page of a correction',
		changes: { 'corrections/crane-count.mdx': ['pages: [the-quay]', 'pages: [the-kuay]'] },
		expected: ['reference-unknown corrections/crane-count.mdx:5:9'],
	},
	{
		name: 'a correction of a correction',
		changes: { 'corrections/crane-count.mdx': ['pages: [the-quay]', 'pages: [the-quay, crane-count]'] },
		expected: ['reference-kind corrections/crane-count.mdx:5:19'],
	},
	{
		name: 'evidence of a role that is no claim of the article',
		changes: { [varga]: ['evidence: [S1#cranes-missing]', 'evidence: [S1#cranes-mising]'] },
		expected: ['claim-unknown entities/person/ilka-varga.mdx:8:91'],
	},
	{
		name: 'evidence of a relation from no article',
		changes: { [norda]: ['evidence: [S2#one-works]', 'evidence: [S3#one-works]'] },
		expected: ['article-unknown entities/organisation/norda.mdx:7:69'],
	},
	{
		name: 'a position held in no claim',
		changes: { [question]: ['{ claim: S2#one-works, stance: states }', '{ claim: S2#one-worked, stance: states }'] },
		expected: ['claim-unknown questions/has-a-crane-come.mdx:13:18'],
	},
	{
		name: 'a bearing claim that is not there',
		changes: { [question]: ['claim: S1#two-ordered, why', 'claim: S1#two-order, why'] },
		expected: ['claim-unknown questions/has-a-crane-come.mdx:16:14'],
	},
	{
		name: 'a conflict with a claim that is not there',
		changes: { [question]: ['[S1#cranes-missing, S2#one-works]', '[S1#cranes-missing, S2#one-wurks]'] },
		expected: ['claim-unknown questions/has-a-crane-come.mdx:18:36'],
	},
	{
		name: 'a judgement on a position that is not there',
		changes: { [judgement]: ['has-a-crane-come#none', 'has-a-crane-come#nune'] },
		expected: ['position-unknown judgements/no-crane-yet.mdx:10:31'],
	},
	{
		name: 'a judgement on a question that is not there',
		changes: { [judgement]: ['has-a-crane-come#none', 'has-a-crane-comes'] },
		expected: ['question-unknown judgements/no-crane-yet.mdx:10:31'],
	},
	{
		name: 'an id used by two files',
		changes: { 'chapters/norda.mdx': copyOf('norda') },
		expected: [
			'reference-kind articles/mail-cranes.mdx:42:151',
			'reference-kind entities/event/crane-order.mdx:6:30',
			'id-duplicate entities/organisation/norda.mdx:1:1',
			'reference-kind entities/organisation/vell-harbour.mdx:6:35',
			'reference-kind entities/statement/norda-release.mdx:5:10',
		],
	},
	{
		name: 'an id used by .md and .mdx',
		changes: { 'chapters/the-quay.md': copyOf('quay') },
		expected: ['id-duplicate chapters/the-quay.mdx:1:1'],
	},
	{
		name: 'a code used twice',
		changes: { [mail]: ['code: S2', 'code: S1'] },
		expected: ['code-duplicate articles/mail-cranes.mdx:4:7'],
	},
	{
		name: 'an order used twice',
		changes: { 'chapters/twin.mdx': copyOf('twin') },
		expected: ['order-duplicate chapters/twin.mdx:4:8'],
	},
	{
		name: 'a claim id used twice',
		changes: { [courier]: ['id: two-ordered, n: 2', 'id: cranes-missing, n: 2'] },
		expected: [
			'claim-duplicate articles/courier-cranes.mdx:35:11',
			'claim-unknown articles/courier-cranes.mdx:39:103',
			'claim-unknown chapters/the-quay.mdx:9:66',
			'claim-unknown chapters/the-quay.mdx:9:142',
			'claim-unknown entities/equipment/crane.mdx:7:20',
			'claim-unknown entities/event/crane-order.mdx:9:20',
			'claim-unknown entities/organisation/vell-harbour.mdx:6:79',
			'claim-unknown questions/has-a-crane-come.mdx:16:14',
		],
	},
	{
		name: 'a claim number used twice',
		changes: { [courier]: ['id: strike-possible, n: 3', 'id: strike-possible, n: 2'] },
		expected: ['claim-number-duplicate articles/courier-cranes.mdx:36:31'],
	},
	{
		name: 'a position used twice',
		changes: { [question]: ['{ id: both, label', '{ id: one, label'] },
		expected: [
			'position-duplicate questions/has-a-crane-come.mdx:14:11',
			'position-unknown questions/has-a-crane-come.mdx:23:114',
		],
	},
	{
		name: 'a claim from nobody',
		changes: { [courier]: ['from: dockers, form', 'from: docker, form'] },
		expected: ['origin-unknown articles/courier-cranes.mdx:36:54'],
	},
	{
		name: 'a statement later than its article',
		changes: { [entity('statement/varga-interview')]: ['date: 2024-05-01', 'date: 2024-05-03'] },
		expected: ['statement-later articles/courier-cranes.mdx:30:23'],
	},
	{
		name: 'a statement of a later month',
		changes: { [entity('statement/norda-release')]: ['"[2024-05-03..2024-05-10]"', '2024-06'] },
		expected: ['statement-later articles/mail-cranes.mdx:30:23'],
	},
	{
		name: 'an article that is in the book twice, by its captured text',
		changes: {
			[mail]: [
				'sha256: c113c3412dda4b369ec3fe20e9102556ae81a206bfda053a4807a5ac6fd0bd97',
				'sha256: 3a5244068de7e973b22c62040686c522fb4f0e05d5a5b4fcf37ee89093ee365e',
			],
		},
		expected: ['article-twice articles/mail-cranes.mdx:19:11'],
	},
	{
		name: 'an article that is in the book twice, by its address',
		changes: { [mail]: ['url: https://example.org/mail/cranes', 'url: https://example.org/courier/cranes'] },
		expected: ['article-twice articles/mail-cranes.mdx:10:6'],
	},
	{
		name: 'a role that ends before it begins',
		changes: { [varga]: ['attested: 2024-05-02', 'attested: 2024-05-02, from: 2024-05, to: 2023'] },
		expected: [`period-reversed ${varga}:8:99`],
	},
	{
		name: 'an article captured before it was published',
		changes: { [courier]: ['capturedAt: 2024-05-03', 'capturedAt: 2024-05-01'] },
		expected: ['captured-earlier articles/courier-cranes.mdx:18:15'],
	},
	{
		name: 'an article read before it was published',
		changes: { [courier]: ['by: Ada Marr, on: 2024-05-04', 'by: Ada Marr, on: 2024-04'] },
		expected: ['captured-earlier articles/courier-cranes.mdx:27:27'],
	},
	{
		name: 'an article captured in the month of its publication',
		changes: { [courier]: ['capturedAt: 2024-05-03', 'capturedAt: 2024-05'] },
		expected: [],
	},
	{
		name: 'an article later than the cut-off',
		changes: { 'book.yaml': ['asOf: 2024-05-31', 'asOf: 2024-05-09'] },
		expected: ['published-later articles/mail-cranes.mdx:9:12', 'judgement-later judgements/no-crane-yet.mdx:17:7'],
	},
	{
		name: 'a judgement later than the cut-off',
		changes: { 'judgements/no-crane-yet.mdx': ['asOf: 2024-05-31', 'asOf: 2024-06'] },
		expected: ['judgement-later judgements/no-crane-yet.mdx:17:7'],
	},
	{
		name: 'a claim twice in one position',
		changes: {
			[question]: [
				'      - { claim: S2#one-works, stance: states }',
				'      - { claim: S2#one-works, stance: states }\n      - { claim: S2#one-works, stance: implies }',
			],
		},
		expected: ['evidence-repeated questions/has-a-crane-come.mdx:14:18'],
	},
	{
		name: 'a claim in conflict with itself',
		changes: { [question]: ['[S1#cranes-missing, S2#one-works]', '[S1#cranes-missing, S1#cranes-missing]'] },
		expected: ['evidence-repeated questions/has-a-crane-come.mdx:18:36'],
	},
	{
		name: 'evidence of a relation named twice',
		changes: { [norda]: ['evidence: [S2#one-works] }', 'evidence: [S2#one-works, S2#one-works] }'] },
		expected: ['evidence-repeated entities/organisation/norda.mdx:7:83'],
	},
	{
		name: 'evidence named twice',
		changes: {
			'judgements/no-crane-yet.mdx': [
				'[S1#cranes-missing, has-a-crane-come#none]',
				'[S1#cranes-missing, has-a-crane-come#none, S1#cranes-missing]',
			],
		},
		expected: ['evidence-repeated judgements/no-crane-yet.mdx:10:54'],
	},
	{
		name: 'evidence for a judgement that is also against it',
		changes: { 'judgements/no-crane-yet.mdx': ['against: [', 'against: [S1#cranes-missing, '] },
		expected: ['evidence-opposed judgements/no-crane-yet.mdx:11:11'],
	},
	{
		name: 'a statement relayed twice without a reason',
		changes: { [entity('statement/varga-interview')]: ['same: { certainty: inferred, basis: same words }\n', ''] },
		expected: ['statement-same-missing entities/statement/varga-interview.mdx:1:1'],
	},
	{
		name: 'a relation to itself',
		changes: { [norda]: ['target: vell-harbour', 'target: norda'] },
		expected: ['relation-self entities/organisation/norda.mdx:7:31'],
	},
	{
		name: 'two questions that rest on each other',
		changes: {
			[question]: ['[@has-a-crane-come#none; has-a-crane-come#one]', '[@has-a-crane-come#none; will-it-work]'],
			'questions/will-it-work.mdx': otherQuestion('They differ.[@has-a-crane-come]'),
		},
		expected: ['question-cycle questions/has-a-crane-come.mdx:23:62'],
	},
	{
		name: 'two questions that rest on each other’s claims',
		changes: {
			[question]: ['has-a-crane-come#one]', 'will-it-work#it-works]'],
			'questions/will-it-work.mdx': otherQuestion('They differ.[@has-a-crane-come]'),
		},
		expected: [],
	},
	{
		name: 'two parts of each other',
		changes: {
			[norda]: ['kind: supplies, target: vell-harbour, item: crane', 'kind: part-of, target: vell-harbour'],
			[harbour]: ['kind: ordered-from, target: norda, item: crane', 'kind: part-of, target: norda'],
		},
		expected: ['relation-cycle entities/organisation/norda.mdx:7:30'],
	},
	{
		name: 'three that lie in each other, and one part',
		changes: {
			[norda]: ['kind: supplies, target: vell-harbour, item: crane', 'kind: located-in, target: vell-harbour'],
			[harbour]: ['kind: ordered-from, target: norda, item: crane', 'kind: located-in, target: vell-courier'],
			[entity('organisation/vell-courier')]: [
				'control: private',
				'control: private\nrelations:\n  - { kind: located-in, target: norda, evidence: [S2#one-works] }\n  - { kind: part-of, target: norda, evidence: [S2#one-works] }',
			],
		},
		expected: ['relation-cycle entities/organisation/norda.mdx:7:33'],
	},
	{
		name: 'two statements that answer each other',
		changes: {
			[entity('statement/norda-release')]: ['seen: false', replyTo('varga-interview')],
			[entity('statement/varga-interview')]: ['seen: false', replyTo('norda-release')],
		},
		expected: ['relation-cycle entities/statement/norda-release.mdx:11:33'],
	},
	{
		name: 'successors of each other',
		changes: {
			[norda]: ['kind: supplies, target: vell-harbour, item: crane', 'kind: succeeds, target: vell-harbour'],
			[harbour]: ['kind: ordered-from, target: norda, item: crane', 'kind: succeeds, target: norda'],
		},
		expected: ['relation-cycle entities/organisation/norda.mdx:7:31'],
	},
	{
		name: 'two that answer, control or met each other, which can be',
		changes: {
			[norda]: [
				'kind: supplies, target: vell-harbour, item: crane, evidence: [S2#one-works] }',
				'kind: replies-to, target: vell-harbour, evidence: [S2#one-works] }\n  - { kind: controls, target: vell-harbour, evidence: [S2#one-works] }',
			],
			[harbour]: [
				'kind: ordered-from, target: norda, item: crane, from: 2023~, evidence: [S1#two-ordered] }',
				'kind: replies-to, target: norda, evidence: [S1#two-ordered] }\n  - { kind: controls, target: norda, evidence: [S1#two-ordered] }',
			],
		},
		expected: [],
	},
	{
		name: 'two people who took each other’s place, which can be',
		changes: {
			[varga]: [
				'evidence: [S1#cranes-missing] }',
				'evidence: [S1#cranes-missing] }\nrelations:\n  - { kind: succeeds, target: jon-pell, evidence: [S1#cranes-missing] }',
			],
			[entity('person/jon-pell')]:
				'---\nname: Jon Pell\nsummary: Harbour master.\nwikidata: { none: invented }\nrelations:\n  - { kind: succeeds, target: ilka-varga, evidence: [S1#cranes-missing] }\n---\n\nHe waits.[@S1#cranes-missing]\n',
		},
		expected: [],
	},
	{
		name: 'an event without a date',
		changes: { [entity('event/crane-order')]: ['date: 2023~\n', ''] },
		expected: ['event-date-missing entities/event/crane-order.mdx:1:1'],
	},
	{
		name: 'an entity that nobody mentions',
		changes: { [chapter]: ['[[crane-order|elsewhere]]', 'elsewhere'] },
		expected: ['entity-unmentioned entities/event/crane-order.mdx:1:1'],
	},
	{
		name: 'an entity that only itself mentions',
		changes: {
			[chapter]: ['[[crane-order|elsewhere]]', 'elsewhere'],
			[entity('event/crane-order')]: ['Two were', '[[crane-order|Two]] were'],
		},
		expected: ['entity-unmentioned entities/event/crane-order.mdx:1:1'],
	},
	{
		name: 'a name that is another’s alias',
		changes: { [harbour]: ['name: Vell Harbour', 'name: Norda Works'] },
		expected: ['name-shared entities/organisation/vell-harbour.mdx:2:7'],
	},
	{
		name: 'an alias that differs in case only',
		changes: { [varga]: ['I. Varga,', 'NORDA,'] },
		expected: ['name-shared entities/organisation/norda.mdx:2:7'],
	},
	{
		name: 'a Wikidata id that another entity has',
		changes: {
			[harbour]: ['wikidata: { none: invented }', 'wikidata: Q794'],
			[norda]: ['wikidata: { none: invented }', 'wikidata: Q794'],
		},
		expected: ['wikidata-shared entities/organisation/vell-harbour.mdx:4:11'],
	},
	{
		name: 'a name with a letter of another script',
		changes: { [norda]: ['name: Norda', 'name: Nоrda'] },
		expected: ['mixed-script entities/organisation/norda.mdx:2:7'],
	},
	{
		name: 'a mixed alias without a note',
		changes: { [varga]: [', note: printed with one Cyrillic letter }', ' }'] },
		expected: ['mixed-script entities/person/ilka-varga.mdx:6:21'],
	},
	{
		name: 'a mixed word in prose',
		changes: { [varga]: ['She runs', 'She гuns'] },
		expected: ['mixed-script entities/person/ilka-varga.mdx:11:5'],
	},
	{
		name: 'a mixed word in a claim',
		changes: { [courier]: ['has not received', 'has not reсeived'] },
		expected: ['mixed-script articles/courier-cranes.mdx:34:140'],
	},
	{
		name: 'credibility 1 from one origin',
		changes: { [question]: ['credibility: "3"', 'credibility: "1"'] },
		expected: ['credibility-one questions/has-a-crane-come.mdx:8:66'],
	},
	{
		name: 'credibility 1 from two statements of one speaker',
		changes: {
			[question]: ['credibility: "3"', 'credibility: "1"'],
			[mail]: ['varga: { statement: varga-interview }', 'varga: { statement: varga-letter }'],
			[entity('statement/varga-interview')]: ['same: { certainty: inferred, basis: same words }\n', ''],
			[entity('statement/varga-letter')]: letter('ilka-varga'),
		},
		expected: ['credibility-one questions/has-a-crane-come.mdx:8:66'],
	},
	{
		name: 'credibility 1 from statements of two speakers',
		changes: {
			[question]: ['credibility: "3"', 'credibility: "1"'],
			[mail]: ['varga: { statement: varga-interview }', 'varga: { statement: varga-letter }'],
			[entity('statement/varga-interview')]: ['same: { certainty: inferred, basis: same words }\n', ''],
			[entity('statement/varga-letter')]: letter('vell-harbour'),
		},
		expected: [],
	},
	{
		name: 'credibility 1 from a publisher and its own statement',
		changes: {
			[question]: ['credibility: "3"', 'credibility: "1"'],
			[mail]: ['varga: { statement: varga-interview }', 'varga: { statement: varga-letter }'],
			[courier]: ['varga: { statement: varga-interview }', 'varga: { voice: outlet }'],
			[entity('statement/varga-interview')]: null,
			[entity('statement/varga-letter')]: letter('vell-courier'),
		},
		expected: ['credibility-one questions/has-a-crane-come.mdx:8:66'],
	},
	{
		name: 'credibility without a reason',
		changes: { [question]: [', because: she would know }', ' }'] },
		expected: ['credibility-basis questions/has-a-crane-come.mdx:8:66'],
	},
	{
		name: 'credibility of a plan',
		changes: { [courier]: ['form: direct, quotes', 'form: direct, mode: planned, quotes'] },
		expected: [
			'sentence-firmer articles/courier-cranes.mdx:39:1',
			'sentence-firmer chapters/the-quay.mdx:15:3',
			'sentence-firmer entities/organisation/vell-harbour.mdx:9:1',
			'sentence-firmer entities/person/ilka-varga.mdx:11:1',
			'sentence-firmer entities/statement/varga-interview.mdx:15:1',
			'sentence-firmer judgements/no-crane-yet.mdx:20:1',
			'credibility-mode questions/has-a-crane-come.mdx:8:66',
		],
	},
	{
		name: 'a quote of twelve words',
		changes: { [courier]: ['not one crane has come]', 'not one crane has come to this quay in all these years]'] },
		expected: ['quote-long articles/courier-cranes.mdx:34:83'],
	},
	{
		name: 'a publisher without a grade',
		changes: {
			[entity('organisation/vell-courier')]: ['reliability: { letter: B, basis: corrections are printed }\n', ''],
		},
		expected: ['publisher-grade-missing entities/organisation/vell-courier.mdx:1:1'],
	},
	{
		name: 'a publisher without control',
		changes: { [entity('organisation/vell-courier')]: ['control: private\n', ''] },
		expected: ['publisher-grade-missing entities/organisation/vell-courier.mdx:1:1'],
	},
	{
		name: 'a sentence that cites nothing',
		changes: { [chapter]: ['|elsewhere]].[@S1#two-ordered]', '|elsewhere]].'] },
		expected: ['sentence-naked chapters/the-quay.mdx:9:96'],
	},
	{
		name: 'a sentence before one that cites',
		changes: { [mail]: ['[[norda]] says that', 'It is short. [[norda]] says that'] },
		expected: ['sentence-naked articles/mail-cranes.mdx:45:1'],
	},
	{
		name: 'a row of a table that cites nothing',
		changes: { [chapter]: ['| one[@S2#one-works] |', '| one |'] },
		expected: ['sentence-naked chapters/the-quay.mdx:16:3'],
	},
	{
		name: 'a sentence after a component',
		changes: { [chapter]: ['A crane is heavy.\n\n</Background>', 'A crane is heavy.\n\n</Background>\n\nIt is.'] },
		expected: ['sentence-naked chapters/the-quay.mdx:26:1'],
	},
	{
		name: 'a note, which supports nothing',
		changes: {
			[chapter]: [
				'<Background source="general knowledge">\n\nA crane is heavy.\n\n</Background>',
				'<Note>\n\nA crane is heavy.\n\n</Note>',
			],
		},
		expected: ['sentence-naked chapters/the-quay.mdx:22:1'],
	},
	{
		name: 'an item of a list that cites nothing',
		changes: {
			[varga]: ['[@S1#cranes-missing]\n', '[@S1#cranes-missing]\n\n- She is tall.\n- She waits.[@S1#cranes-missing]\n'],
		},
		expected: ['sentence-naked entities/person/ilka-varga.mdx:13:3'],
	},
	{
		name: 'a footnote that cites nothing',
		changes: { [varga]: ['[@S1#cranes-missing]\n', '[@S1#cranes-missing][^1]\n\n[^1]: She is tall.\n'] },
		expected: ['sentence-naked entities/person/ilka-varga.mdx:13:7'],
	},
	{
		name: 'an analysis that rests on itself',
		changes: { [question]: ['[@!has-a-crane-come#both]', '[@has-a-crane-come]'] },
		expected: ['sentence-naked questions/has-a-crane-come.mdx:23:84'],
	},
	{
		name: 'a reason of ours that cites nothing',
		changes: { [judgement]: ['She works there.[@S1#cranes-missing]', 'She works there.'] },
		expected: ['sentence-naked judgements/no-crane-yet.mdx:20:1'],
	},
	{
		name: 'a sentence without the hedge of its claim',
		changes: { [courier]: ['Dockers might soon strike.', 'Dockers strike.'] },
		expected: ['sentence-firmer articles/courier-cranes.mdx:41:1'],
	},
	{
		name: 'a verb that takes a word for the truth',
		changes: { [varga]: ['She runs [[vell-harbour]].', 'She admits to run [[vell-harbour]].'] },
		expected: ['verb-factive entities/person/ilka-varga.mdx:11:1'],
	},
	{
		name: 'such a verb in a summary',
		changes: { [question]: ['The harbour says no', 'The harbour reveals no'] },
		expected: ['verb-factive questions/has-a-crane-come.mdx:3:22'],
	},
	{
		name: 'such a verb in the label of a position',
		changes: { [question]: ['label: One is at work', 'label: Proved that one works'] },
		expected: ['verb-factive questions/has-a-crane-come.mdx:11:12'],
	},
	{
		name: 'an accusation without a response in the opening',
		changes: { [mail]: open, [chapter]: ['order: 1\n---\n', 'order: 1\n---\n\nNone came.[@S2#varga-denies]\n'] },
		expected: ['accusation-unanswered chapters/the-quay.mdx:7:13'],
	},
	{
		name: 'such an accusation as a quote in the opening',
		changes: { [mail]: open, [chapter]: ['order: 1\n---\n', 'order: 1\n---\n\n<Quote claim="S2#varga-denies" />\n'] },
		expected: ['accusation-unanswered chapters/the-quay.mdx:7:8'],
	},
	{
		name: 'such an accusation in a table of the opening',
		changes: {
			[mail]: open,
			[chapter]: ['order: 1\n---\n', 'order: 1\n---\n\n<Positions question="has-a-crane-come" />\n'],
		},
		expected: ['accusation-unanswered chapters/the-quay.mdx:7:12'],
	},
	{
		name: 'a position that such an accusation alone holds',
		changes: {
			[mail]: open,
			[question]: [
				'      - { claim: S1#cranes-missing, stance: states, credibility: "3", because: she would know }\n',
				'',
			],
			[chapter]: ['order: 1\n---\n', 'order: 1\n---\n\nNone came.[@has-a-crane-come#none]\n'],
		},
		expected: ['accusation-alone chapters/the-quay.mdx:7:13', 'accusation-alone judgements/no-crane-yet.mdx:10:31'],
	},
	{
		name: 'a statement that is nothing but such an accusation',
		changes: {
			[mail]: open,
			[courier]: ['varga: { statement: varga-interview }', 'varga: { unnamed: the harbour master }'],
			[chapter]: ['order: 1\n---\n', 'order: 1\n---\n\nShe spoke in [[varga-interview]].[@S1#two-ordered]\n'],
		},
		expected: ['accusation-alone chapters/the-quay.mdx:7:14'],
	},
	{
		name: 'a judgement on such an accusation',
		changes: { [mail]: open, [judgement]: ['evidence: [S1#cranes-missing,', 'evidence: [S2#varga-denies,'] },
		expected: ['accusation-unanswered judgements/no-crane-yet.mdx:10:12'],
	},
	{
		name: 'such an accusation in what a judgement implies',
		changes: { [mail]: open, [judgement]: ['Ships unload elsewhere.', 'Ships unload elsewhere (S2#varga-denies).'] },
		expected: ['accusation-unanswered judgements/no-crane-yet.mdx:15:38'],
	},
	{
		name: 'such an accusation in another reading',
		changes: { [mail]: open, [judgement]: ['A crane came and does not work.', 'As S2#varga-denies has it.'] },
		expected: ['accusation-unanswered judgements/no-crane-yet.mdx:13:19'],
	},
	{
		name: 'such an accusation in what to watch and in what was not read',
		changes: {
			[mail]: open,
			'book.yaml': [
				'gaps: [The contract was not read.]\nwatch:\n  - { what: The delivery',
				'gaps: [Not read for S2#varga-denies.]\nsourceSummary:\n  - Some of it, S2#varga-denies, is an accusation.\nwatch:\n  - { what: S2#varga-denies; the delivery',
			],
		},
		expected: [
			'accusation-unanswered book.yaml:11:21',
			'accusation-unanswered book.yaml:13:17',
			'accusation-unanswered book.yaml:15:13',
		],
	},
	{
		name: 'totals in the source summary that are not those of the book',
		changes: {
			'book.yaml': [
				'watch:\n',
				'sourceSummary:\n  - Of 3 articles, one is long; five claims hold.\n  - >-\n    The two articles have 4 identified\n    origins and three claims of unknown origin.\nwatch:\n',
			],
		},
		expected: [
			'figure-contradicted book.yaml:13:8',
			'figure-contradicted book.yaml:15:27',
			'figure-contradicted book.yaml:16:17',
		],
	},
	{
		name: 'figures that nobody can compare, dates and grades in what the book says of itself',
		changes: {
			'book.yaml': [
				'watch:\n',
				'sourceSummary:\n  - Half the articles are long; three of the articles are short. Four of them are old.\n  - Published from 2023 to 2024, all are graded B.\nwatch:\n',
			],
			[chapter]: ['order: 1\n---\n', 'order: 1\n---\n\n<Finding>\n\nSix articles were read.\n\n</Finding>\n'],
		},
		expected: [
			'figure-untied book.yaml:13:5',
			'figure-untied book.yaml:13:33',
			'figure-untied book.yaml:13:66',
			'figure-contradicted book.yaml:14:20',
			'figure-contradicted book.yaml:14:34',
			'figure-contradicted chapters/the-quay.mdx:9:1',
		],
	},
	{
		name: 'a citation with a comma: its sentence is not called naked, another paragraph is',
		changes: {
			[harbour]: [
				'It waits for a [[crane]].[@S1#cranes-missing]',
				'It waits for a [[crane]].[@S1#cranes-missing, S1#two-ordered]\n\nIt is large.',
			],
		},
		expected: [`citation-syntax ${harbour}:9:26`, `sentence-naked ${harbour}:11:1`],
	},
	{
		name: 'a citation right behind a bare address',
		changes: { [harbour]: ['a [[crane]].[@', 'a [[crane]], see https://example.org/quay.[@'] },
		expected: [`citation-in-address ${harbour}:9:56`],
	},
	{
		name: 'an article that cannot be read, where the book counts its articles rightly: no echo',
		changes: {
			'book.yaml': [
				'watch:\n',
				'sourceSummary:\n  - The two articles are short; graded B and F, of May 2024.\nwatch:\n',
			],
			[courier]: ['language: en\n', 'language: en\ncolour: red\n'],
		},
		expected: [`field-unknown ${courier}:9:1`],
	},
	{
		name: 'a statement that is nothing but such an accusation, on a timeline of the opening',
		changes: {
			[mail]: open,
			[courier]: ['varga: { statement: varga-interview }', 'varga: { unnamed: the harbour master }'],
			[chapter]: ['order: 1\n---\n', 'order: 1\n---\n\n<Timeline />\n'],
		},
		expected: ['accusation-alone chapters/the-quay.mdx:7:1'],
	},
	{
		name: 'a relation that such an accusation alone shows, in a network of the opening',
		changes: {
			[mail]: open,
			[norda]: ['evidence: [S2#one-works]', 'evidence: [S2#varga-denies]'],
			[chapter]: ['order: 1\n---\n', 'order: 1\n---\n\n<Network />\n'],
		},
		expected: ['accusation-alone chapters/the-quay.mdx:7:1'],
	},
	{
		name: 'such an accusation where it may stand: below the opening, beside others, against a judgement',
		changes: {
			[mail]: open,
			[judgement]: ['against: [S2#one-works]', 'against: [S2#one-works, S2#varga-denies]'],
			[chapter]: [
				'order: 1\n---\n\n## What was ordered\n',
				'order: 1\n---\n\nNone came, [[varga-interview|she says]].[@has-a-crane-come#none]\n\n## What was ordered\n\nNone came.[@S2#varga-denies]\n\n<Quote claim="S2#varga-denies" />\n',
			],
		},
		expected: [],
	},
	{
		name: 'an accusation with its denial in the opening',
		changes: {
			[chapter]: [
				'order: 1\n---\n',
				'order: 1\n---\n\nNone came.[@S2#varga-denies]\n\n<Positions question="has-a-crane-come" />\n',
			],
		},
		expected: [],
	},
];
