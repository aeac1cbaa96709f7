import { describe, expect, test } from 'vitest';
import {
	confidenceLevels,
	factiveVerbs,
	hedges,
	isEnglish,
	isHedged,
	isReport,
	weaselWords,
} from '../../../src/prose/wording.ts';

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
		const found = factiveVerbs.find(text);
		expect(found.map(({ word }) => word)).toEqual(words);
		for (const { word, offset } of found) expect(text.startsWith(word, offset)).toBe(true);
	});
});

describe('weasel words', () => {
	const found = (text: string) =>
		Object.entries(weaselWords).flatMap(([fault, { find }]) =>
			find(text).map(({ word }) => `${word} ${fault.split(' ', 1)}`),
		);
	test.each([
		['It is widely believed to be so.', ['It is widely believed does']],
		['It was said that he came.', ['It was said that does']],
		['Some say so, and most people believe it.', ['Some say does', 'most people believe does']],
		['Experts warn; observers noted it.', ['Experts warn does', 'observers noted does']],
		['Reportedly it came.', ['Reportedly does']],
		['It could possibly come, and may or may not stay.', ['could possibly says', 'may or may not says']],
		['Arguably, to a certain degree.', ['Arguably says', 'to a certain degree says']],
		['It is clearly, without doubt, so.', ['clearly asks', 'without doubt asks']],
		['Of course; needless to say.', ['Of course asks', 'needless to say asks']],
		['He is said to have come.', []],
		['What the sources say of it.', []],
		['It is said of China.', []],
		['It may come, possibly.', []],
		['An unclear course of action, “clearly”.', []],
	])('%s', (text, words) => {
		expect(found(text)).toEqual(words);
	});
});

test.each([
	['We have low confidence in it.', ['low confidence']],
	['Our confidence is high.', ['confidence is high']],
	['Confidence moderate.', ['Confidence moderate']],
	['We are highly confident.', ['highly confident']],
	['Confidence in its own forces; high hopes.', []],
	['A “low confidence”.', []],
])('levels of confidence: %s', (text, words) => {
	expect(confidenceLevels.find(text).map(({ word }) => word)).toEqual(words);
});

test.each([
	['He says that it came.', true],
	['According to it, none came.', true],
	['It asked whether it came.', true],
	['It came.', false],
	['Two states and their claims.', false],
])('whether it passes on what somebody says: %s', (sentence, expected) => {
	expect(isReport(sentence)).toBe(expected);
});

test('the lists are for English', () => {
	expect(['en', 'en-GB', 'EN'].every(isEnglish)).toBe(true);
	expect(['eng', 'de', 'e', 'fr-en', 'den'].some(isEnglish)).toBe(false);
});
