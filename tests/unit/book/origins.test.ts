import { describe, expect, test } from 'vitest';
import { corroboration } from '../../../src/book/origins.ts';
import type { ClaimRef } from '../../../src/schema/ids.ts';
import { smallBook } from './fixture.ts';

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
			words: '2 articles, 1 origin with an interest',
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
