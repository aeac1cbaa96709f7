import { describe, expect, test } from 'vitest';
import type { ClaimRef, Id } from '../../../src/schema/ids.ts';
import { type SmallBook, smallBook } from './fixture.ts';

const { book, issues } = smallBook();
const id = (value: string) => value as Id;
const ref = (value: string) => value as ClaimRef;

test('the small book has no fault', () => {
	expect(issues).toEqual([]);
});

describe('claims', () => {
	test('carry number, origin and what they are about', () => {
		const record = book.claims.get(ref('S1#cranes-missing'));
		expect(record).toMatchObject({
			number: 'S1.1',
			origin: { kind: 'statement', statement: 'varga-interview', speaker: 'ilka-varga', inferredFrom: null },
			about: ['vell-harbour', 'crane'],
		});
		expect(book.claims.get(ref('S1#two-ordered'))?.origin).toEqual({ kind: 'publisher', publisher: 'vell-courier' });
		expect(book.claims.get(ref('S1#strike-possible'))?.origin).toEqual({ kind: 'unknown', wording: 'dockers' });
	});

	test('are found from both ends', () => {
		const numbers = (list: readonly { number: string }[] | undefined) => list?.map(({ number }) => number);
		expect(numbers(book.claimsAbout.get(id('crane')))).toEqual(['S1.1', 'S2.1']);
		expect(numbers(book.claimsBy.get(id('ilka-varga')))).toEqual(['S1.1', 'S2.2']);
		expect(numbers(book.claimsBy.get(id('vell-courier')))).toEqual(['S1.2']);
		expect(numbers(book.claimsBy.get(id('varga-interview')))).toEqual(['S1.1', 'S2.2']);
	});

	test('know what rests on them', () => {
		expect(book.claimUses.get(ref('S1#cranes-missing'))).toEqual([
			{ by: 'has-a-crane-come', collection: 'questions', position: 'none', how: 'holds' },
			{ by: 'has-a-crane-come', collection: 'questions', position: null, how: 'conflicts' },
			{ by: 'no-crane-yet', collection: 'judgements', position: null, how: 'supports' },
			{ by: 'ilka-varga', collection: 'entities', position: null, how: 'role' },
		]);
	});
});

describe('mentions', () => {
	test('carry the sentence around a link, worded as the page shows it', () => {
		const fromChapter = book.mentions.get(id('norda'))?.find(({ from }) => from === 'the-quay');
		expect(fromChapter).toMatchObject({
			collection: 'chapters',
			claim: null,
			before: 'The harbour ordered two cranes from ',
			words: 'Norda',
			after: '.',
		});
	});

	test('lead to the passage, or to the claim whose text holds the link', () => {
		const mentions = book.mentions.get(id('vell-harbour')) ?? [];
		expect(mentions.find(({ claim }) => claim === 'S2#one-works')).toMatchObject({
			from: 'mail-cranes',
			anchor: 'claim-one-works',
			before: 'One Crane of Norda works at ',
			words: 'Vell Harbour',
			after: '.',
		});
		expect(mentions.find(({ from }) => from === 'the-quay')?.anchor).toMatch(/^p-\d+$/);
	});

	test('of claims and questions are citations, with the sentence before the marker', () => {
		const citations = book.claimCitations.get(ref('S1#two-ordered')) ?? [];
		expect(citations.map(({ from }) => from)).toEqual([
			'the-quay',
			'the-quay',
			'courier-cranes',
			'crane',
			'crane-order',
		]);
		expect(citations[1]).toMatchObject({ before: 'The order is told elsewhere.', words: '', after: '' });
		expect(book.questionCitations.get(id('has-a-crane-come'))?.map(({ before }) => before)).toEqual([
			'The harbour and its supplier differ.',
			'The harbour and its supplier differ.',
			'Nobody speaks of two cranes.',
		]);
	});
});

describe('relations', () => {
	test('are read from both ends', () => {
		expect(book.relations.get(id('norda'))).toMatchObject([
			{
				kind: 'supplies',
				direction: 'forward',
				other: 'vell-harbour',
				item: 'crane',
				evidence: ['S2#one-works'],
				hedged: true,
			},
			{ kind: 'ordered-from', direction: 'backward', other: 'vell-harbour', item: 'crane', from: '2023~' },
		]);
	});

	test('are hedged when every claim behind them is hedged or disputed', () => {
		const supplies = (changed: SmallBook) =>
			changed.book.relations.get(id('norda'))?.find(({ kind }) => kind === 'supplies');
		const rests = (claim: string) =>
			smallBook({ 'entities/organisation/norda.mdx': ['evidence: [S2#one-works]', `evidence: [${claim}]`] });
		expect(supplies(rests('S2#one-works'))?.hedged).toBe(true);
		expect(supplies(rests('S1#strike-possible'))?.hedged).toBe(true);
		expect(supplies(rests('S1#two-ordered'))?.hedged).toBe(false);
		expect(supplies(rests('S1#strike-possible, S1#two-ordered'))?.hedged).toBe(false);
	});

	test('tell which articles relay a statement', () => {
		const relays = book.relations.get(id('varga-interview'))?.filter(({ kind }) => kind === 'relays');
		expect(relays?.map(({ other, evidence }) => [other, evidence])).toEqual([
			['courier-cranes', ['S1#cranes-missing']],
			['mail-cranes', ['S2#varga-denies']],
		]);
	});
});

test('pages stand in reading order, each between its neighbours', () => {
	const order = [...book.readingOrder.keys()];
	expect(order.slice(0, 5)).toEqual(['the-quay', 'has-a-crane-come', 'no-crane-yet', 'courier-cranes', 'mail-cranes']);
	expect(book.readingOrder.get(id('no-crane-yet'))).toEqual({ previous: 'has-a-crane-come', next: 'courier-cranes' });
	expect(book.readingOrder.get(id('the-quay'))?.previous).toBeNull();
	expect(book.readingOrder.has(id('crane-count'))).toBe(false);
});

test('corrections are known to the pages that they concern', () => {
	expect(book.correctionsOf.get(id('the-quay'))?.map((entry) => entry.id)).toEqual(['crane-count']);
});
