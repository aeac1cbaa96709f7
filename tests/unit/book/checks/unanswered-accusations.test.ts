import { describe, expect, test } from 'vitest';
import { unansweredAccusations } from '../../../../src/book/checks/unanswered-accusations.ts';
import { type Change, smallBook } from '../fixture.ts';

const CHAPTER = 'chapters/the-quay.mdx';
const COURIER = 'articles/courier-cranes.mdx';
const QUESTION = 'questions/has-a-crane-come.mdx';
const JUDGEMENT = 'judgements/no-crane-yet.mdx';
const OPEN = {
	'articles/mail-cranes.mdx': ['[norda], response: denied', '[norda, nobody], response: not-sought'],
} as const;
/** She speaks in that one claim alone. */
const ALONE = {
	...OPEN,
	[COURIER]: ['varga: { statement: varga-interview }', 'varga: { unnamed: the harbour master }'],
} as const;

function found(changes: Readonly<Record<string, Change>>): unknown[] {
	return unansweredAccusations(smallBook(changes).book, []).map(({ code, at, args }) => [
		code,
		'path' in at ? at.path.join('.') : at.file,
		args,
	]);
}

const opening = (text: string) => ({ [CHAPTER]: ['order: 1\n---\n', `order: 1\n---\n\n${text}\n`] as const });
const below = (text: string) => ({
	[CHAPTER]: ['## What was ordered\n', `## What was ordered\n\n${text}\n`] as const,
});
const judged = (find: string, replace: string) => ({ [JUDGEMENT]: [find, replace] as const });

const unanswered = { claim: 'S2#varga-denies', against: 'Norda, nobody' };
const alone = (what: string) => ['accusation-alone', CHAPTER, { what, claim: 'S2#varga-denies' }];

describe('in the opening', () => {
	test.each([
		['None came.[@S2#varga-denies]'],
		['<Quote claim="S2#varga-denies" />'],
		['<Positions question="has-a-crane-come" />'],
		['<Matrix question="has-a-crane-come" />'],
	])('%s tells of it', (text) => {
		expect(found({ ...OPEN, ...opening(text) })).toEqual([['accusation-unanswered', CHAPTER, unanswered]]);
	});

	test.each([['See [[varga-interview]].'], ['<Timeline />']])('%s names the statement that is nothing else', (text) => {
		expect(found({ ...ALONE, ...opening(text) })).toEqual([alone('varga-interview')]);
		expect(found({ ...OPEN, ...opening(text) })).toEqual([]);
	});

	test('a network shows the relation that rests on nothing else', () => {
		const shown = (evidence: string): Readonly<Record<string, Change>> => ({
			...OPEN,
			...opening('<Network />'),
			'entities/organisation/norda.mdx': ['evidence: [S2#one-works]', `evidence: [${evidence}]`],
		});
		expect(found(shown('S2#varga-denies'))).toEqual([alone('norda supplies vell-harbour')]);
		expect(found(shown('S2#varga-denies, S2#one-works'))).toEqual([alone('varga-interview relays mail-cranes')]);
	});

	test('a position that it alone holds is one, a position that others hold or it denies is none', () => {
		const held = (lines: string): Readonly<Record<string, Change>> => ({
			...OPEN,
			...opening('None came.[@has-a-crane-come#one]'),
			[QUESTION]: ['      - { claim: S2#one-works, stance: states }\n', lines],
		});
		const line = (claim: string, stance: string) => `      - { claim: ${claim}, stance: ${stance} }\n`;
		const one = alone('has-a-crane-come#one');
		expect(found(held(line('S2#varga-denies', 'states')))).toEqual([one]);
		expect(found(held(line('S2#varga-denies', 'states') + line('S1#two-ordered', 'denies')))).toEqual([one]);
		expect(found(held(line('S2#varga-denies', 'states') + line('S1#two-ordered', 'states')))).toEqual([]);
		expect(found(held(line('S2#varga-denies', 'denies')))).toEqual([]);
	});

	test.each([
		['a question of which nothing is known', '<Positions question="no-such-question" />'],
		['a position of it', 'A.[@no-such-question#none]'],
		['a position that is not there', 'A.[@has-a-crane-come#nowhere]'],
		['a claim that is not there', 'A.[@S9#nothing]'],
		['a question as a whole', 'A.[@has-a-crane-come]'],
		['a link to nobody', 'See [[nobody]].'],
		['who made it', 'See [[ilka-varga]].'],
		['other components', '<Judgement id="no-crane-yet" />'],
	])('%s tells of none', (_, text) => {
		expect(found({ ...ALONE, ...opening(text) })).toEqual([]);
	});
});

test('below the first heading it may stand', () => {
	const text = 'See [[varga-interview]].[@S2#varga-denies]\n\n<Quote claim="S2#varga-denies" />\n\n<Timeline />';
	expect(found({ ...ALONE, ...below(text) })).toEqual([]);
});

test('one with its denial may stand anywhere, while another waits for one', () => {
	const other: Change = ['mode: possible,', 'mode: possible, accusation: { against: [norda], response: not-sought },'];
	expect(found({ [COURIER]: other, ...opening('None came.[@S2#varga-denies]') })).toEqual([]);
	expect(found({ [COURIER]: other, ...opening('A strike may come.[@S1#strike-possible]') })).toEqual([
		['accusation-unanswered', CHAPTER, { claim: 'S1#strike-possible', against: 'Norda' }],
	]);
});

describe('in a judgement', () => {
	test.each([
		['evidence.0', judged('evidence: [S1#cranes-missing', 'evidence: [S2#varga-denies')],
		['implication', judged('Ships unload elsewhere.', 'Ships unload (S2#varga-denies).')],
		['alternatives.0', judged('A crane came and does not work.', 'As S2#varga-denies has it.')],
		['change.why', judged('first look at the matter', 'S2#varga-denies')],
	])('%s', (path, change) => {
		expect(found({ ...OPEN, ...change })).toEqual([['accusation-unanswered', path, unanswered]]);
	});

	test('a position that it alone holds', () => {
		const sole = {
			[QUESTION]: ['- { claim: S1#cranes-missing, stance: states, credibility: "3", because: she would know }', ''],
		} as const;
		expect(found({ ...OPEN, ...sole })).toEqual([
			['accusation-alone', 'evidence.1', { what: 'has-a-crane-come#none', claim: 'S2#varga-denies' }],
		]);
	});

	test('a whole question is no accusation', () => {
		const whole = judged('evidence: [S1#cranes-missing, has-a-crane-come#none]', 'evidence: [has-a-crane-come]');
		expect(found({ ...OPEN, ...whole })).toEqual([]);
	});
});

test.each([
	['gaps.0', ['The contract was not read.', 'S2#varga-denies.']],
	['sourceSummary.0', ['watch:\n', 'sourceSummary: [S2#varga-denies]\nwatch:\n']],
	['watch.0.what', ['The delivery of the second crane', 'S2#varga-denies']],
] as const)('in book.yaml: %s', (path, change) => {
	expect(found({ ...OPEN, 'book.yaml': change })).toEqual([['accusation-unanswered', path, unanswered]]);
});
