import { expect, test } from 'vitest';
import { page } from '../../../../src/book/href.ts';
import { editionChanges } from '../../../../src/book/views/edition-changes.ts';
import { type Change, smallBook } from '../fixture.ts';

const judgement = 'judgements/no-crane-yet.mdx';
const changed = (changes: Readonly<Record<string, Change>> = {}) =>
	editionChanges({ book: smallBook(changes).book, from: page('home') });

test('in a first edition all judgements are new, which is said once', () => {
	expect(changed()).toEqual({
		words: 'The judgement is made for the first time in this edition.',
		rows: [],
		corrections: [
			{ text: 'Number of cranes', date: '20 May 2024', href: 'corrections/index.html#correction-crane-count' },
		],
	});
});

test('a judgement that changed says why', () => {
	const change: Change = ['kind: new, why: first look at the matter', 'kind: changed, why: S2#one-works came out'];
	expect(changed({ [judgement]: change })).toMatchObject({
		words: null,
		rows: [
			{
				number: 1,
				text: expect.stringContaining('o crane stands on the quay of Vell.'),
				href: 'judgements/no-crane-yet/index.html',
				kind: 'changed',
				why: [{ text: 'S2.1' }, { text: ' came out' }],
			},
		],
	});
});

test('one that stands is counted', () => {
	const change: Change = ['kind: new, why: first look at the matter', 'kind: same, why: nothing new was read'];
	expect(changed({ [judgement]: change })).toMatchObject({
		words: 'One judgement stands as in the edition before.',
		rows: [],
	});
});

test('a book without judgements and corrections has no changes', () => {
	const { book } = smallBook();
	expect(editionChanges({ book: { ...book, judgements: new Map(), corrections: new Map() }, from: page('home') })).toBe(
		null,
	);
});
