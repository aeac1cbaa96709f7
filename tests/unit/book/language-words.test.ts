import { expect, test } from 'vitest';
import { languageWords } from '../../../src/book/language-words.ts';

test.each([
	['fa', 'Persian'],
	['zh-Hans', 'Chinese (Simplified)'],
	['ru', 'Russian'],
	['fa-Latn', 'Persian (Latin)'],
] as const)('%s is %s', (tag, words) => {
	expect(languageWords(tag)).toBe(words);
});
