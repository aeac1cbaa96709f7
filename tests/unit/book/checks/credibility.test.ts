import { expect, test } from 'vitest';
import { credibility } from '../../../../src/book/checks/credibility.ts';
import { type Change, smallBook } from '../fixture.ts';

const QUESTION = 'questions/has-a-crane-come.mdx';

function found(changes: Readonly<Record<string, Change>>): unknown[] {
	const { book } = smallBook(changes);
	return credibility(book, [...book.byId.values()]).map(({ code, at, args }) => [code, 'path' in at && at.path, args]);
}

const at = ['positions', 0, 'held', 0, 'credibility'];
/** The first position: S1#cranes-missing at 1, and one more claim. */
const withOther = (other: string): Readonly<Record<string, Change>> => ({
	[QUESTION]: [
		'credibility: "3", because: she would know }\n      - { claim: S2#varga-denies, stance: states }',
		`credibility: "1", because: she would know }\n      - { claim: ${other}, because: x }`,
	],
});

test('1 needs two identified origins that hold the position', () => {
	const one = { claim: 'S1#cranes-missing', count: '1' };
	expect(found(withOther('S2#varga-denies, stance: states'))).toEqual([
		['credibility-one', at, { ...one, origins: '2 articles, 1 origin with an interest (the same by our inference)' }],
	]);
	for (const stance of ['states', 'implies', 'presupposes'])
		expect(found(withOther(`S2#one-works, stance: ${stance}`))).toEqual([]);
	for (const stance of ['doubts', 'denies'])
		expect(found(withOther(`S2#one-works, stance: ${stance}`))).toEqual([
			['credibility-one', at, { ...one, origins: '1 article, 1 origin with an interest' }],
		]);
});

test('2 does not', () => {
	expect(found({ [QUESTION]: ['credibility: "3"', 'credibility: "2"'] })).toEqual([]);
});

test('any number but 6 has a reason', () => {
	expect(found({ [QUESTION]: [', because: she would know', ''] })).toEqual([
		['credibility-basis', at, { number: '3' }],
	]);
	expect(found({ [QUESTION]: ['credibility: "3", because: she would know', 'credibility: "6"'] })).toEqual([]);
});

test.each([
	['planned', 'a plan'],
	['opinion', 'an opinion'],
	['question', 'a question'],
])('what is %s has no number but 6', (mode, words) => {
	const claim: Change = ['form: direct, quotes', `form: direct, mode: ${mode}, quotes`];
	const fault = ['credibility-mode', at, { claim: 'S1#cranes-missing', mode: words }];
	expect(found({ 'articles/courier-cranes.mdx': claim })).toEqual([fault]);
	expect(found({ 'articles/courier-cranes.mdx': claim, [QUESTION]: ['"3", because: she would know', '"6"'] })).toEqual(
		[],
	);
});

test('a claim that is not there has its number judged without a mode', () => {
	expect(found({ [QUESTION]: ['claim: S1#cranes-missing, stance', 'claim: S9#nothing, stance'] })).toEqual([]);
});

test('1 needs two who speak: two statements of one speaker are one, and so are an outlet and its own statement', () => {
	const held: Change = ['S2#varga-denies, stance: states }', 'S2#one-works, stance: states }'];
	const one: Change = ['credibility: "3", because', 'credibility: "1", because'];
	const by = (speaker: string) => found(changes(speaker)).map((fault) => (fault as unknown[])[0]);
	const changes = (speaker: string): Record<string, Change> => ({
		[QUESTION]: [
			`${one[0]}: she would know }\n      - { claim: ${held[0]}`,
			`${one[1]}: she would know }\n      - { claim: ${held[1]}`,
		],
		'entities/statement/norda-release.mdx': ['speaker: norda', `speaker: ${speaker}`],
	});
	expect(by('norda')).toEqual([]);
	expect(by('ilka-varga')).toEqual(['credibility-one']);
	const outlet: Change = ['varga: { statement: varga-interview }', 'varga: { voice: outlet }'];
	expect(found({ ...changes('norda'), 'articles/courier-cranes.mdx': outlet })).toEqual([]);
	expect(found({ ...changes('vell-courier'), 'articles/courier-cranes.mdx': outlet })).toMatchObject([
		['credibility-one', at, { count: '1' }],
	]);
});
