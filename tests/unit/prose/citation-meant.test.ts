import { describe, expect, test } from 'vitest';
import { citationMeant } from '../../../src/prose/citation-meant.ts';

describe('the citation that was meant', () => {
	test.each([
		['[@S1#a-b, S2#c]', '[@S1#a-b; S2#c]'],
		['[@S1#a; @S2#c]', '[@S1#a; S2#c]'],
		['[@S1#a and S2#c]', '[@S1#a; S2#c]'],
		['[@S1#a;]', '[@S1#a]'],
		['[@S1|a]', '[@S1#a]'],
		['[@S1: a]', '[@S1#a]'],
		['[@S1 #a]', '[@S1#a]'],
		['[@ S1#a]', '[@S1#a]'],
		['[@s1#a]', '[@S1#a]'],
		['[@S1#Cranes-Missing]', '[@S1#cranes-missing]'],
		['[@S1#a', '[@S1#a]'],
		['[S1#a]', '[@S1#a]'],
		['(@S1#a)', '[@S1#a]'],
		['［@S1#a］', '[@S1#a]'],
		['[!@who-paid#nobody]', '[@!who-paid#nobody]'],
		['[@who-paid # nobody, #a]', '[@who-paid#nobody; #a]'],
	])('by %s is %s', (written, meant) => {
		expect(citationMeant(written)).toBe(meant);
	});

	test.each(['[@S1.1]', '[@S1#]', '[@]', '[@x y]', '[@S4#a](', '[@S4#a*b', '[@S1#a]'])(
		'by %s cannot be told',
		(written) => {
			expect(citationMeant(written)).toBeNull();
		},
	);
});
