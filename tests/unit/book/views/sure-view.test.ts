import { expect, test } from 'vitest';
import { sureView } from '../../../../src/book/views/sure-view.ts';
import type { Id } from '../../../../src/schema/ids.ts';
import { smallBook } from '../fixture.ts';

const ESTIMATE: readonly [string, string] = ['kind: estimate', 'kind: estimate'];

function sure(...change: [string, string][]) {
	const { book } = smallBook({ 'judgements/no-crane-yet.mdx': change[0] ?? ESTIMATE });
	const judgement = book.judgements.get('no-crane-yet' as Id);
	if (!judgement) throw new Error('no judgement');
	return sureView(book, judgement.data);
}

test('an estimate carries its words with their range, and its evidence counted by origin', () => {
	expect(sure()).toEqual({
		likelihood: { words: 'likely', from: 55, to: 80 },
		kind: 'An estimate',
		confidence: 'low',
		support: '2 claims in 2 articles, 1 origin with an interest (the same by our inference)',
		against: '1 claim in 1 article, 1 origin with an interest',
	});
});

test('a finding carries no likelihood and says so', () => {
	const view = sure([
		'kind: estimate\nstatement: It is likely that no crane stands on the quay of Vell.\nlikelihood: likely\nhorizon: at the end of May 2024\n',
		'kind: finding\nstatement: No crane stands on the quay of Vell.\n',
	]);
	expect(view.likelihood).toBeNull();
	expect(view.kind).toBe('A finding about the sources; it carries no likelihood');
});

test('nothing against is nothing, not a zero', () => {
	expect(sure(['against: [S2#one-works]\n', '']).against).toBeNull();
});
