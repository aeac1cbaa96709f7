import { describe, expect, test } from 'vitest';
import { numberOf, numberSource, numberStart } from '../../../src/prose/number-words.ts';

const NUMBER = new RegExp(`${numberStart}(?:${numberSource})(?![\\p{L}\\p{N}-])`, 'giu');
const numbers = (text: string) => [...text.matchAll(NUMBER)].map(([words]) => [words, numberOf(words)]);

describe('whole numbers in English', () => {
	test.each([
		[
			'0 12 1,200',
			[
				['0', 0],
				['12', 12],
				['1,200', 1200],
			],
		],
		[
			'Zero six sixteen',
			[
				['Zero', 0],
				['six', 6],
				['sixteen', 16],
			],
		],
		[
			'seven, seventeen; NINETEEN',
			[
				['seven', 7],
				['seventeen', 17],
				['NINETEEN', 19],
			],
		],
		[
			'twenty thirty-one ninety-nine',
			[
				['twenty', 20],
				['thirty-one', 31],
				['ninety-nine', 99],
			],
		],
	])('%s', (text, expected) => {
		expect(numbers(text)).toEqual(expected);
	});

	test.each(['someone', 'S4', 'five-year', 'tenth', '2025-08'])('%s is none', (text) => {
		expect(numbers(text)).toEqual([]);
	});
});
