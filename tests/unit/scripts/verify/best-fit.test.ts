import { expect, test } from 'vitest';
import { bestFit, count } from '../../../../src/scripts/verify/best-fit.ts';
import type { Found } from '../../../../src/scripts/verify/compare-copy.ts';

const kinds = { f: { kind: 'found' }, m: { kind: 'ambiguous', why: '' }, a: { kind: 'absent', nearest: [] } } as const;
const compared = (list: string, found: string) => ({
	list,
	found: [...found].map((letter): Found => kinds[letter as keyof typeof kinds]),
});

test.each([
	['the largest share', [compared('S1', 'faa'), compared('S2', 'ff')], 'S2'],
	['what stands there twice stands there', [compared('S1', 'aaaa'), compared('S2', 'mm')], 'S2'],
	['of two alike the first', [compared('S1', 'fm'), compared('S2', 'ff')], 'S1'],
	['no quote of any', [compared('S1', 'aa'), compared('S2', 'a')], undefined],
	['an article without quotes fits nothing', [compared('S1', ''), compared('S2', 'fa')], 'S2'],
	['no article', [], undefined],
])('%s', (_, all, expected) => {
	expect(bestFit(all)?.list).toBe(expected);
});

test('counts one kind', () => {
	expect(count(compared('S1', 'fmfa').found, 'found')).toBe(2);
});
