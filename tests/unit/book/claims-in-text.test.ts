import { expect, test } from 'vitest';
import { claimsInText } from '../../../src/book/claims-in-text.ts';

test.each([
	[
		'As S4#no-help-asked has it, and S12#x.',
		[
			['S4#no-help-asked', 3],
			['S12#x', 32],
		],
	],
	['S4 alone, S0#x, xS4#y, S4# and S4#-z', []],
	['(S1#a-b-)', [['S1#a-b', 1]]],
])('%s', (text, expected) => {
	expect(claimsInText(text).map(({ ref, offset }) => [ref, offset])).toEqual(expected);
});
