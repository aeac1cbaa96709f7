import { expect, test } from 'vitest';
import { isNameOf, matchedAliases } from '../../../../src/scripts/search/aliases.ts';

const aliases = 'یدالله جوانی · Yadullah Javani · Ядолла Джавани · 习近平';

test.each([
	['جوانی', ['یدالله جوانی']],
	['yadullah', ['Yadullah Javani']],
	['ДЖАВАНИ', ['Ядолла Джавани']],
	['习近平', ['习近平']],
	['javani', []],
	['tehran', []],
	['', []],
])('“%s” met %j', (term, met) => {
	expect(matchedAliases(term, 'Yadollah Javani', aliases)).toEqual(met);
});

test('accents do not matter, and a page without aliases has none', () => {
	expect(matchedAliases('raisi', 'The president', 'Ebrahim Raïsi')).toEqual(['Ebrahim Raïsi']);
	expect(matchedAliases('raisi', 'The president', undefined)).toEqual([]);
});

test.each([
	['yadollah javani', true],
	['ЯДОЛЛА ДЖАВАНИ', true],
	['习近平', true],
	['javani', false],
	['', false],
])('“%s” is a whole name: %s', (term, whole) => {
	expect(isNameOf(term, 'Yadollah Javani', aliases)).toBe(whole);
});
