import { expect, test } from 'vitest';
import { estimates, isEstimate } from '../../../../src/book/checks/estimates.ts';
import { type Change, smallBook } from '../fixture.ts';

const JUDGEMENT = 'judgements/no-crane-yet.mdx';
const at = { file: JUDGEMENT, path: ['statement'] };
const states = (statement: string): Readonly<Record<string, Change>> => ({
	[JUDGEMENT]: ['It is likely that no crane stands on the quay of Vell.', statement],
});
const found = (changes: Readonly<Record<string, Change>>) => estimates(smallBook(changes).book, []);

test('an estimate states its likelihood, in words of either row', () => {
	expect(found({})).toEqual([]);
	expect(found(states('Probably no crane stands there.'))).toEqual([]);
	expect(found(states('No crane stands there.'))).toEqual([
		{ code: 'likelihood-unstated', at, args: { words: 'likely' } },
	]);
});

test('it states no other beside it, nor in its stead', () => {
	expect(found(states('It is likely that one comes, and very unlikely that two do.'))).toEqual([
		{ code: 'likelihood-differs', at: { ...at, within: 33 }, args: { word: 'very unlikely', words: 'likely' } },
	]);
	expect(found(states('It is unlikely.'))).toMatchObject([{ code: 'likelihood-differs', args: { word: 'unlikely' } }]);
});

const finding: Change = [
	'kind: estimate\nstatement: It is likely that no crane stands on the quay of Vell.\nlikelihood: likely\nhorizon: at the end of May 2024\n',
	'kind: finding\nstatement: No crane stands on the quay of Vell.\n',
];

test('a finding states none; only English is judged', () => {
	expect(found({ [JUDGEMENT]: finding })).toEqual([]);
	expect(found({ ...states('Kein Kran steht da.'), 'book.yaml': ['language: en', 'language: de'] })).toEqual([]);
});

test('only a judgement is an estimate, and only one of that kind', () => {
	const judgements = (changes: Readonly<Record<string, Change>>) => [...smallBook(changes).book.judgements.values()];
	expect(judgements({}).map(isEstimate)).toEqual([true]);
	expect(judgements({ [JUDGEMENT]: finding }).map(isEstimate)).toEqual([false]);
	expect([...smallBook().book.entities.values()].some(isEstimate)).toBe(false);
	expect(isEstimate(null)).toBe(false);
});
