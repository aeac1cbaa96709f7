import { describe, expect, test } from 'vitest';
import { corroboration, isFirm, originKey } from '../../../src/book/origins.ts';
import type { ClaimRef } from '../../../src/schema/ids.ts';
import { type Change, smallBook } from './fixture.ts';

const { book } = smallBook();
const count = (...refs: string[]) => corroboration(book, refs as ClaimRef[]);

describe('corroboration', () => {
	test('two articles that relay one statement are one origin', () => {
		expect(count('S1#cranes-missing', 'S2#varga-denies')).toMatchObject({
			claims: 2,
			articles: 2,
			identified: 1,
			interested: 1,
			unknown: 0,
			sameByInference: 1,
			words: '2 articles, 1 origin with an interest (the same by our inference)',
		});
	});

	test('an unknown origin is counted apart, never as agreeing', () => {
		expect(count('S1#cranes-missing', 'S1#strike-possible')).toMatchObject({
			identified: 1,
			unknown: 1,
			words: '1 article, 1 origin with an interest, 1 claim of unknown origin',
		});
	});

	test('an outlet in its own voice is an origin without a known interest', () => {
		expect(count('S1#two-ordered', 'S2#one-works').words).toBe('2 articles, 2 origins (1 with an interest)');
	});

	test('a claim that is named twice or not there counts once or not', () => {
		expect(count('S1#two-ordered', 'S1#two-ordered', 'S9#nothing')).toMatchObject({
			claims: 1,
			articles: 1,
			identified: 1,
		});
	});
});

test('a statement without a speaker is an unknown origin', () => {
	const changed = smallBook({ 'entities/statement/norda-release.mdx': ['speaker: norda\n', 'speaker: unknown\n'] });
	expect(corroboration(changed.book, ['S2#one-works' as ClaimRef])).toMatchObject({ identified: 0, unknown: 1 });
});

describe('whose interest is counted', () => {
	const NORDA = 'entities/statement/norda-release.mdx';
	const VARGA = 'entities/statement/varga-interview.mdx';
	const words = (interests: readonly [varga: string, norda: string]) =>
		corroboration(
			smallBook({
				[VARGA]: ['interest: party', `interest: ${interests[0]}`],
				[NORDA]: ['interest: party', `interest: ${interests[1]}`],
			}).book,
			['S1#cranes-missing', 'S2#one-works'] as ClaimRef[],
		).words;

	test.each([
		['party', 'opponent', '2 articles, 2 origins, each with an interest'],
		['none', 'party', '2 articles, 2 origins (1 with an interest)'],
		['opponent', 'unknown', '2 articles, 2 origins (1 with an interest)'],
		['none', 'unknown', '2 articles, 2 origins'],
	] as const)('%s and %s', (varga, norda, expected) => {
		expect(words([varga, norda])).toBe(expected);
	});
});

describe('whether several articles relay one statement', () => {
	const VARGA = 'entities/statement/varga-interview.mdx';
	const stated: Change = ['certainty: inferred', 'certainty: stated'];
	const without: Change = ['same: { certainty: inferred, basis: same words }\n', ''];
	const unnamed: Change = ['{ statement: varga-interview }', '{ statement: varga-interview, unnamed: an official }'];
	const RELAYS = ['S1#cranes-missing', 'S2#varga-denies'];
	const words = (changes: Readonly<Record<string, Change>>, refs: readonly string[]) =>
		corroboration(smallBook(changes).book, refs as ClaimRef[]).words;

	test.each([
		['where it is stated, the count stands alone', { [VARGA]: stated }, '2 articles, 1 origin with an interest'],
		['where nothing is said of it', { [VARGA]: without }, '2 articles, 1 origin with an interest'],
		[
			'where one article does not name the speaker',
			{ [VARGA]: stated, 'articles/mail-cranes.mdx': unnamed },
			'2 articles, 1 origin with an interest (the same by our inference)',
		],
		[
			'where the speaker has no interest',
			{ [VARGA]: ['interest: party', 'interest: none'] },
			'2 articles, 1 origin (the same by our inference)',
		],
	] satisfies [string, Readonly<Record<string, Change>>, string][])('%s', (_, changes, expected) => {
		expect(words(changes, RELAYS)).toBe(expected);
	});

	test('one article alone relays one statement, whatever is inferred of others', () => {
		expect(words({}, ['S1#cranes-missing'])).toBe('1 article, 1 origin with an interest');
		expect(words({ 'articles/mail-cranes.mdx': unnamed }, ['S2#varga-denies', 'S1#two-ordered'])).toBe(
			'2 articles, 2 origins (1 with an interest)',
		);
	});

	test('of several origins it is said of how many', () => {
		expect(words({}, [...RELAYS, 'S1#two-ordered'])).toBe(
			'2 articles, 2 origins (1 with an interest, 1 the same by our inference)',
		);
		expect(words({}, [...RELAYS, 'S2#one-works'])).toBe(
			'2 articles, 2 origins, each with an interest (1 the same by our inference)',
		);
	});
});

test('claims of unknown origin are counted one by one, and alone where there is nothing else', () => {
	const changed = smallBook({
		'articles/courier-cranes.mdx': ['n: 2, paragraph: 3, from: outlet', 'n: 2, paragraph: 3, from: dockers'],
	});
	const refs = ['S1#two-ordered', 'S1#strike-possible'] as ClaimRef[];
	expect(corroboration(changed.book, refs).words).toBe('1 article, 2 claims of unknown origin');
	expect(corroboration(changed.book, refs.slice(1))).toMatchObject({ articles: 1, identified: 0, interested: 0 });
	expect(corroboration(changed.book, []).words).toBe('0 articles');
});

test('two claims share a key exactly when they go back to one identified origin', () => {
	const keys = [...book.claims.values()].map(({ number, origin }) => [number, originKey(origin)]);
	expect(Object.fromEntries(keys)).toEqual({
		'S1.1': 'statement:varga-interview',
		'S1.2': 'publisher:vell-courier',
		'S1.3': null,
		'S2.1': 'statement:norda-release',
		'S2.2': 'statement:varga-interview',
	});
});

test('an origin that the article does not name is unknown, under the name that the claim gives it', () => {
	const changed = smallBook({
		'articles/courier-cranes.mdx': ['n: 2, paragraph: 3, from: outlet', 'n: 2, paragraph: 3, from: nobody'],
	});
	expect(changed.book.claims.get('S1#two-ordered' as ClaimRef)?.origin).toEqual({ kind: 'unknown', wording: 'nobody' });
	const origin = (ref: string) => changed.book.claims.get(ref as ClaimRef)?.origin;
	expect(origin('S1#strike-possible')).toEqual({ kind: 'unknown', wording: 'dockers' });
	expect(origin('S1#cranes-missing')).toEqual({
		kind: 'statement',
		statement: 'varga-interview',
		speaker: 'ilka-varga',
		inferredFrom: null,
	});
});

test.each(['no-such-statement', 'norda'])('what is no statement, as %s, has no speaker', (statement) => {
	const changed = smallBook({
		'articles/courier-cranes.mdx': ['varga: { statement: varga-interview }', `varga: { statement: ${statement} }`],
	});
	expect(changed.book.claims.get('S1#cranes-missing' as ClaimRef)?.origin).toEqual({
		kind: 'statement',
		statement,
		speaker: null,
		inferredFrom: null,
	});
});

test.each([
	['asserted', true],
	['presupposed', true],
	['possible', false],
	['likely', false],
	['planned', false],
	['question', false],
	['opinion', false],
	['conditional', false],
])('what is %s is put without a hedge: %s', (mode, firm) => {
	const { book: changed } = smallBook({ 'articles/courier-cranes.mdx': ['mode: possible', `mode: ${mode}`] });
	const record = changed.claims.get('S1#strike-possible' as ClaimRef);
	expect(record && isFirm(record)).toBe(firm);
});
