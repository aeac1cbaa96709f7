import { expect, test } from 'vitest';
import { wikiTarget } from '../../../src/prose/links.ts';

test.each([
	['[[iran]]', { target: 'iran', anchor: null, labelled: false }],
	['[[s-400|S-400]]', { target: 's-400', anchor: null, labelled: true }],
	['[[s-400\\|S-400]]', { target: 's-400', anchor: null, labelled: true }],
	['[[iran#names|its names]]', { target: 'iran', anchor: 'names', labelled: true }],
	['[[iran|a|b]]', { target: 'iran', anchor: null, labelled: true }],
	['[[iran|a\nb]]', { target: 'iran', anchor: null, labelled: true }],
])('%j', (written, expected) => {
	expect(wikiTarget(written)).toEqual(expected);
});

test.each([
	'[[]]',
	'[[ ]]',
	'[[Iran]]',
	'[[iran ]]',
	'[[ iran]]',
	'[[a b]]',
	'[[iran|]]',
	'[[iran| ]]',
	'[[|label]]',
	'[[#names]]',
	'[[#names|label]]',
	'[[iran#names]]',
	'[[iran#|label]]',
	'[[iran#Names|label]]',
	'[[a/b]]',
	'[[a.md]]',
	'[[nul]]',
	'[[@S4#a]]',
	'[[S4#a|label]]',
	`[[${'a'.repeat(81)}]]`,
])('%j is no link', (written) => {
	expect(wikiTarget(written)).toBeNull();
});
