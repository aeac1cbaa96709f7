import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { slugger } from '../../../src/prose/slug.ts';

// A busy machine makes many runs slow.
vi.setConfig({ testTimeout: 60_000 });

const slug = (heading: string) => slugger()(heading);

test.each([
	['What the agreements say', 'what-the-agreements-say'],
	['Iran’s own debate', 'irans-own-debate'],
	['S-400: “long-promised”?', 's-400-long-promised'],
	['Журавлёв', 'zhuravlev'],
	['Über Öl', 'uber-ol'],
	['!!!', 'section'],
	['', 'section'],
])('%s', (heading, expected) => {
	expect(slug(heading)).toBe(expected);
});

test.each([
	'Search',
	'Notes',
	'Main',
	'Contents',
	'Claim',
	'Claim twelve',
	'P 4',
	'Note 1',
	'Position',
	'Correction x',
	'Fn 1',
	'Legend dates',
])('%s gets out of the way of ids that pages use', (heading) => {
	expect(slug(heading)).toBe(`h-${heading.toLowerCase().replace(' ', '-')}`);
});

test('a heading may begin like such an id', () => {
	expect(slug('Politics')).toBe('politics');
	expect(slug('Claimants')).toBe('claimants');
});

test('equal headings are numbered, past those that are written so', () => {
	const next = slugger();
	expect(['War', 'War 2', 'War', 'War', 'War 2'].map(next)).toEqual(['war', 'war-2', 'war-3', 'war-4', 'war-2-2']);
});

test('a long heading is cut', () => {
	expect(slug('word '.repeat(100)).length).toBeLessThanOrEqual(80);
});

test('slugs are ASCII ids and differ, whatever the headings are', () => {
	const heading = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.constantFrom('a', 'A', 'a 2', 'p', 'p-2', 'h-p', 'note', ''),
	);
	fc.assert(
		fc.property(fc.array(heading), (headings) => {
			const slugs = headings.map(slugger());
			expect(new Set(slugs).size).toBe(slugs.length);
			for (const each of slugs) {
				expect(each).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
				expect(each).not.toMatch(
					/^(?:claim|position|p|note|correction|fn|fnref|cite|entity|judgement|question)(?:-|$)/,
				);
			}
		}),
	);
});
