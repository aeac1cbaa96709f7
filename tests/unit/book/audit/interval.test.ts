import { expect, test } from 'vitest';
import { wilson } from '../../../../src/book/audit/interval.ts';

// Robert G. Newcombe, “Two-sided confidence intervals for the single proportion”, Statistics in Medicine 17 (1998), table I, method 3.
test.each([
	[81, 263, 0.2553, 0.3662],
	[15, 148, 0.0624, 0.1605],
	[0, 20, 0, 0.1611],
	[1, 29, 0.0061, 0.1718],
])('%i of %i: the published interval', (successes, observations, from, to) => {
	const found = wilson(successes, observations);
	expect(found?.share).toBe(successes / observations);
	expect(found?.from).toBeCloseTo(from, 4);
	expect(found?.to).toBeCloseTo(to, 4);
});

test('all of them: the upper end is one, exactly, and the lower end mirrors that of none', () => {
	const all = wilson(20, 20);
	expect([all?.share, all?.to]).toEqual([1, 1]);
	expect(all?.from).toBeCloseTo(1 - 0.1611, 4);
});

test('the ends of the scale are exact, however many were observed', () => {
	for (let observations = 1; observations <= 200; observations += 1) {
		expect(wilson(0, observations)?.from).toBe(0);
		expect(wilson(observations, observations)?.to).toBe(1);
	}
});

test('of nothing there is no rate', () => {
	expect(wilson(0, 0)).toBeNull();
});
