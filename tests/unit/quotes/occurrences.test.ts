import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_OCCURRENCES, occurrences } from '../../../src/quotes/occurrences.ts';

/** Every place, letter by letter. */
function plainly(text: string, pattern: string, from: number, to: number): number[] {
	const at: number[] = [];
	for (let i = from; i + pattern.length <= to; i += 1) if (text.startsWith(pattern, i)) at.push(i);
	return at;
}

test('finds all, overlaps included, within the stretch alone', () => {
	expect(occurrences('aaaa', ['aa'], { from: 0, to: 4 }).get('aa')).toEqual([0, 1, 2]);
	expect(occurrences('aaaa', ['aa'], { from: 1, to: 3 }).get('aa')).toEqual([1]);
	expect(occurrences('abc', ['', 'x'], { from: 0, to: 3 })).toEqual(new Map([['x', []]]));
});

test('one pass for many finds what each by itself would', () => {
	const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), minLength: 0, maxLength: 14 });
	const block = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), minLength: 50, maxLength: 200 });
	fc.assert(
		fc.property(block, fc.array(letters, { minLength: 5, maxLength: 20 }), fc.nat(40), (part, patterns, from) => {
			// Long enough for the one pass to be worth it, with the part twice.
			const text = `${part}${'x'.repeat(1_000_000)}${part}`;
			const within = { from, to: text.length - 7 };
			const found = occurrences(text, [...patterns, part.slice(3, 40)], within);
			for (const [pattern, at] of found) {
				const ends = [within.from, 400, text.length - 400, within.to] as const;
				const expected = [...plainly(text, pattern, ends[0], ends[1]), ...plainly(text, pattern, ends[2], ends[3])];
				expect(at).toEqual(expected);
			}
		}),
		{ numRuns: 4 },
	);
});

test('what stands everywhere is not counted to its end', () => {
	const text = 'a'.repeat(600_000);
	const patterns = Array.from({ length: 10 }, (_, i) => 'a'.repeat(10 + i));
	for (const at of occurrences(text, patterns, { from: 0, to: text.length }).values())
		expect(at).toHaveLength(MOST_OCCURRENCES);
});
