import { expect, test } from 'vitest';
import { hyphenator } from '../../../../src/integrations/paper/hyphenator.ts';

const divided = async (language: string, word: string): Promise<string | undefined> =>
	(await hyphenator(language))?.(word).replaceAll('\u00AD', '|');

test.each([
	['en', 'obligations', 'oblig|a|tions'],
	['en-GB', 'international', 'inter|na|tional'],
	['en-NZ', 'obligations', 'oblig|a|tions'],
	['de', 'Silbentrennung', 'Sil|ben|tren|nung'],
	['ru', 'обязательства', 'обя|за|тель|ства'],
])('in %s, %s is %s', async (language, word, expected) => {
	expect(await divided(language, word)).toBe(expected);
});

test('at least three letters stay together at both ends', async () => {
	for (const word of ['already', 'deliberately', 'capacity', 'enemies']) {
		const parts = (await divided('en', word))?.split('|') ?? [];
		expect(parts.join('')).toBe(word);
		expect(Math.min(parts.at(0)?.length ?? 0, parts.at(-1)?.length ?? 0)).toBeGreaterThanOrEqual(3);
	}
});

test.each(['fa', 'ja', '', '../en', 'en/../../fs'])('“%s” has no patterns', async (language) => {
	expect(await hyphenator(language)).toBeNull();
});
