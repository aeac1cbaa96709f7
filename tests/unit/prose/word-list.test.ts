import { describe, expect, test } from 'vitest';
import { anyOf, literally, wordList } from '../../../src/prose/word-list.ts';

const found = (words: readonly string[], text: string) =>
	wordList(words)
		.find(text)
		.map(({ word, offset }) => [word, offset]);

describe('a list of words finds', () => {
	test('whole words, whatever their case, with their places', () => {
		expect(found(['regime', 'june war'], 'Regime, the REGIME’s June war; regimes, preregime.')).toEqual([
			['Regime', 0],
			['REGIME', 12],
			['June war', 21],
		]);
	});

	test('words of any script', () => {
		expect(found(['режим'], 'Режим и режимы')).toEqual([['Режим', 0]]);
		expect(found(['é'], 'été é')).toEqual([['é', 4]]);
	});

	test.each(['“a regime”', '"a regime"', '«regime»', '„regime“', '‘a regime’'])('nothing in %s', (quotation) => {
		expect(found(['regime'], `It ${quotation} is.`)).toEqual([]);
	});

	test('what follows a quotation, and a mark that is never closed', () => {
		expect(found(['regime'], 'The “x” regime, the “regime')).toEqual([
			['regime', 8],
			['regime', 21],
		]);
	});

	test('nothing when it is empty', () => {
		expect(found([], 'A regime.')).toEqual([]);
	});
});

test('a phrase is taken literally, whatever stands between its words', () => {
	expect(found([literally(' a.b  (c)? ')], 'axb (c)? and a.b\n(c)?')).toEqual([['a.b\n(c)?', 13]]);
	expect(found([literally('a|b')], 'a b')).toEqual([]);
});

test('a first look at many lists says no where none of their words begins', () => {
	const any = anyOf(['regime', 'june war']);
	expect(['The Regime', 'the regimes', 'a JUNE war'].filter((text) => any.test(text))).toHaveLength(3);
	expect(['the preregime', 'a war in june'].filter((text) => any.test(text))).toEqual([]);
});
