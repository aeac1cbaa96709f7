import { describe, expect, test } from 'vitest';
import { factiveVerbs, hedges, isEnglish, isHedged } from '../../../src/prose/wording.ts';

describe('a sentence is hedged', () => {
	test.each([
		'It may come.',
		'Perhaps it came.',
		'It would come if asked.',
		'Reports suggest it.',
		'It will come.',
		'They are to meet in May.',
		'It was meant to last.',
		'He asked whether it came.',
		'He is said to have left.',
		'MIGHT it come?',
		'It is unlikely.',
		'It will—he says—come.',
	])('%s', (sentence) => {
		expect(isHedged(sentence)).toBe(true);
	});
});

describe('a sentence is not hedged', () => {
	test.each([
		'It came.',
		'He says that it came.',
		'It came, according to him.',
		'Mighty cranes stand there.',
		'The willow fell.',
		'Cannes is far.',
		'',
	])('%s', (sentence) => {
		expect(isHedged(sentence)).toBe(false);
	});
});

test('every word of the list is a hedge by itself, and none stands twice', () => {
	const all = Object.values(hedges).flatMap((group) => group.split('|').filter((word) => /^[a-z ]+$/.test(word)));
	expect(all.length).toBeGreaterThan(80);
	for (const word of all) expect([word, isHedged(`It ${word}.`)]).toEqual([word, true]);
	expect(all.length).toBe(new Set(all).size);
});

describe('factive verbs', () => {
	test.each([
		['He revealed it.', ['revealed']],
		['He admits and concedes it.', ['admits', 'concedes']],
		['He confirmed that it came.', ['confirmed that']],
		['It proves that he was there.', ['proves that']],
		['He pointed out that it came.', ['pointed out that']],
		['Acknowledging it, he left.', ['Acknowledging']],
		['He confirmed the attack.', []],
		['He “admitted” it.', []],
		['He ‘revealed’ it.', []],
		['He said "we admit it" and left.', []],
		['He said “no” and revealed “all”.', ['revealed']],
		['It was Iran’s and they’d admit it.', ['admit']],
		['An exposition of the admirable.', []],
	])('%s', (text, words) => {
		const found = factiveVerbs(text);
		expect(found.map(({ word }) => word)).toEqual(words);
		for (const { word, offset } of found) expect(text.startsWith(word, offset)).toBe(true);
	});
});

test('the lists are for English', () => {
	expect(['en', 'en-GB', 'EN', 'eng', 'de', 'e'].map(isEnglish)).toEqual([true, true, true, false, false, false]);
});
