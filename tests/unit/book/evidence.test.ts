import { expect, test } from 'vitest';
import { claimsBehind, questionRef } from '../../../src/book/evidence.ts';
import type { EvidenceRef } from '../../../src/schema/ids.ts';
import { smallBook } from './fixture.ts';

const refs = (...list: string[]) => list as EvidenceRef[];

test('a claim is told from a question and a position', () => {
	expect(refs('S4#a', 'S12#b', 'has-it', 'has-it#no', 'was-S4', 'S4-came').map(questionRef)).toEqual([
		null,
		null,
		{ question: 'has-it', position: null },
		{ question: 'has-it', position: 'no' },
		{ question: 'was-S4', position: null },
		{ question: 'S4-came', position: null },
	]);
});

test('evidence comes down to claims, each once', () => {
	const { book } = smallBook();
	expect(claimsBehind(book, refs('S1#cranes-missing', 'has-a-crane-come#none'))).toEqual([
		'S1#cranes-missing',
		'S2#varga-denies',
	]);
	expect(claimsBehind(book, refs('has-a-crane-come'))).toEqual([
		'S1#cranes-missing',
		'S2#varga-denies',
		'S2#one-works',
	]);
	expect(claimsBehind(book, refs('no-such-question'))).toEqual([]);
	expect(claimsBehind(book, refs('S1#two-ordered', 'S1#two-ordered'))).toEqual(['S1#two-ordered']);
});

test('a claim that denies a position does not stand behind it', () => {
	const { book } = smallBook({
		'questions/has-a-crane-come.mdx': [
			'{ claim: S2#varga-denies, stance: states }',
			'{ claim: S2#varga-denies, stance: denies }',
		],
	});
	expect(claimsBehind(book, refs('has-a-crane-come#none'))).toEqual(['S1#cranes-missing']);
	expect(claimsBehind(book, refs('has-a-crane-come'))).toContain('S2#varga-denies');
});
