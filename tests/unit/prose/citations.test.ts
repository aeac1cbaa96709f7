import { describe, expect, test } from 'vitest';
import { citedIn } from '../../../src/prose/citations.ts';

describe('a citation', () => {
	test.each([
		['[@S4#no-help]', [{ target: { kind: 'claim', code: 'S4', claim: 'no-help' }, offset: 2 }]],
		['[@#no-help]', [{ target: { kind: 'claim', code: null, claim: 'no-help' }, offset: 2 }]],
		['[@who-helped]', [{ target: { kind: 'question', question: 'who-helped' }, offset: 2 }]],
		['[@who-helped#nobody]', [{ target: { kind: 'position', question: 'who-helped', position: 'nobody' }, offset: 2 }]],
		['[@!who-helped#all]', [{ target: { kind: 'absence', question: 'who-helped', position: 'all' }, offset: 2 }]],
		[
			'[@S4#a; #b;\n S12#c ]',
			[
				{ target: { kind: 'claim', code: 'S4', claim: 'a' }, offset: 2 },
				{ target: { kind: 'claim', code: null, claim: 'b' }, offset: 8 },
				{ target: { kind: 'claim', code: 'S12', claim: 'c' }, offset: 13 },
			],
		],
	])('%j', (bracket, expected) => {
		expect(citedIn(bracket)).toEqual(expected);
	});
});

test.each([
	'[@]',
	'[@ S4#a]',
	'[@S4]',
	'[@S4#]',
	'[@S04#a]',
	'[@s4]#a]',
	'[@S4#A]',
	'[@S4#a-]',
	'[@S4#a--b]',
	'[@S4#a b]',
	'[@S4#a, S5#b]',
	'[@S4#a; @S5#b]',
	'[@S4#a;]',
	'[@;S4#a]',
	'[@!question]',
	'[@!S4#a]',
	'[@a#b#c]',
	'[@con]',
	'[@S4#a',
	'[S4#a]',
	'[@S4#a]]',
	`[@${'a'.repeat(81)}]`,
])('%j is none', (bracket) => {
	expect(citedIn(bracket)).toBeNull();
});
