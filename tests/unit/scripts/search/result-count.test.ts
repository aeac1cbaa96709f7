import { expect, test } from 'vitest';
import { resultCount } from '../../../../src/scripts/search/result-count.ts';

test.each([
	[2, 'iran', '2 pages for “iran”'],
	[1, '习近平', '1 page for “习近平”'],
	[86, '', '86 pages'],
	[0, 'x', 'Nothing found for “x”. Another spelling, or fewer words, may help.'],
	[1, 'a'.repeat(60), `1 page for “${'a'.repeat(60)}”`],
	[3, `${'𝒂'.repeat(59)} ${'b'.repeat(900)}`, `3 pages for “${'𝒂'.repeat(59)} …”`],
])('%i for a term of any length', (count, term, words) => {
	expect(resultCount(count, term)).toBe(words);
});
