import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, suggester } from '../../../src/issues/nearest.ts';

const FIELDS = ['title', 'summary', 'order', 'part'];

describe('nearest', () => {
	test.each([
		['titel', 'title'],
		['sumary', 'summary'],
		['Title', 'title'],
		['ordre', 'order'],
		['pert', 'part'],
	])('%s means %s', (typed, meant) => {
		expect(nearest(typed, FIELDS)).toBe(meant);
	});

	test.each(['colour', 'x', 'summarising-it-all', ''])('%j means none of them', (typed) => {
		expect(nearest(typed, FIELDS)).toBeNull();
	});

	test('half of a short word is no misspelling', () => {
		expect(nearest('irgc', ['iran'])).toBeNull();
		expect(nearest('iren', ['iran'])).toBe('iran');
		expect(nearest('iarn', ['iran'])).toBe('iran');
	});

	test('one letter is no misspelling of another', () => {
		expect(nearest('G', ['A', 'B'])).toBeNull();
		expect(nearest('a', ['A', 'B'])).toBe('A');
	});

	test('of several that are equally near, the first by code unit, in whatever order they come', () => {
		expect(nearest('cat', ['car', 'bat'])).toBe('bat');
		expect(nearest('cat', ['bat', 'car'])).toBe('bat');
	});

	test('the nearer before the first', () => {
		expect(nearest('order', ['ardor', 'orders'])).toBe('orders');
	});

	test('a beginning is completed to the shortest that has it', () => {
		expect(nearest('no-crane', ['no-crane-for-now', 'no-crane-yet', 'the-quay'])).toBe('no-crane-yet');
		expect(nearest('no', ['not-at-all-like-it'])).toBeNull();
	});

	test('the order of candidates never matters, and what is there is always found', () => {
		fc.assert(
			fc.property(fc.string(), fc.uniqueArray(fc.string(), { maxLength: 8 }), (typed, candidates) => {
				const found = nearest(typed, candidates);
				expect(nearest(typed, [...candidates].reverse())).toBe(found);
				if (candidates.includes(typed)) expect(found?.toLowerCase()).toBe(typed.toLowerCase());
				if (found !== null) expect(candidates).toContain(found);
			}),
		);
	});
});

describe('suggester', () => {
	test('gives an argument, or none', () => {
		const suggest = suggester(new Set(FIELDS));
		expect(suggest('titel')).toEqual({ nearest: 'title' });
		expect(suggest('colour')).toEqual({});
	});

	test('remembers, and stops looking after many misspellings', () => {
		const suggest = suggester(FIELDS);
		expect(suggest('titel')).toBe(suggest('titel'));
		for (let i = 0; i < 500; i += 1) suggest(`something-${i}`);
		expect(suggest('sumary')).toEqual({});
		expect(suggest('titel')).toEqual({ nearest: 'title' });
	});
});
