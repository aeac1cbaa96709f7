import { expect, test } from 'vitest';
import { claimsBehind } from '../../../src/book/evidence.ts';
import type { EvidenceRef } from '../../../src/schema/ids.ts';
import { smallBook } from './fixture.ts';

test('a claim that denies a position does not stand behind it, but takes a side on the question', () => {
	const { book } = smallBook({
		'questions/has-a-crane-come.mdx': [
			'- { claim: S2#varga-denies, stance: states }',
			'- { claim: S2#varga-denies, stance: denies }',
		],
	});
	expect(claimsBehind(book, ['has-a-crane-come#none' as EvidenceRef])).toEqual(['S1#cranes-missing']);
	expect(claimsBehind(book, ['has-a-crane-come' as EvidenceRef])).toEqual([
		'S1#cranes-missing',
		'S2#varga-denies',
		'S2#one-works',
	]);
});
