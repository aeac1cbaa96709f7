import type { Page } from 'playwright-core';
import { decideDivisions, forgetDivisions } from './divisions.ts';
import { hyphenator } from './hyphenator.ts';
import type { Paper } from './page-rules.ts';
import { showAsOnPaper } from './screen-layout.ts';

/** Divided words by language: what a word is written as. */
type Divided = Record<string, Record<string, string>>;

/** What part of its width a line must otherwise leave empty before a word is divided, and how many lines in a row may end so. */
const LIMITS = { zone: 0.08, most: 2 };

/** A paragraph of more divisions than this has the rest of its words whole. */
const MOST_ROUNDS = 24;

/**
 * Divides words at the ends of lines that would be much too short, where the style of the page allows it: the packaged browser has no
 * patterns of its own. Only the soft hyphens at which a line ends stay. What lies across is wider than the text on the screen, and is
 * left alone. The page is hidden before and shown after.
 */
export async function hyphenatePage(page: Page, paper: Paper): Promise<void> {
	const words = await page.evaluate(dividableWords);
	const divided: Divided = {};
	for (const [language, list] of Object.entries(words)) {
		const hyphenate = await hyphenator(language);
		if (hyphenate === null) continue;
		divided[language] = Object.fromEntries(list.map((word) => [word, hyphenate(word)]));
	}
	await page.evaluate(divideWords, divided);
	await showAsOnPaper(page, paper);
	for (let round = 1; round <= MOST_ROUNDS; round += 1) {
		if ((await page.evaluate(decideDivisions, LIMITS)) === 0) break;
	}
	await page.evaluate(forgetDivisions);
}

// What follows runs in the browser, each function on its own: nothing outside of it is there.

/**
 * The longer words that may be divided, by language: whole ones in small letters, since names follow other rules; not the parts of
 * words that have a hyphen already. German writes all nouns with capitals.
 */
function dividableWords(): Record<string, string[]> {
	const found: Record<string, Set<string>> = {};
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const parent = text.parentElement;
		const words = text.nodeValue?.match(/(?<![\p{L}\p{M}\p{N}\u2010-])\p{L}{7,}(?![\p{L}\p{M}\p{N}\u2010-])/gu);
		if (!words || !parent || parent.closest('[data-wide]')) continue;
		const { hyphens, whiteSpace } = getComputedStyle(parent);
		if (hyphens !== 'auto' || whiteSpace === 'nowrap') continue;
		const language = parent.closest('[lang]')?.getAttribute('lang') ?? '';
		const known = found[language] ?? new Set();
		found[language] = known;
		const hasNouns = /^(?:de|lb)\b/i.test(language);
		for (const word of words) if (hasNouns || word === word.toLowerCase()) known.add(word);
	}
	return Object.fromEntries(Object.entries(found).map(([language, words]) => [language, [...words]]));
}

function divideWords(divided: Divided): void {
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const parent = text.parentElement;
		const words = divided[parent?.closest('[lang]')?.getAttribute('lang') ?? ''];
		if (!words || !parent || parent.closest('[data-wide]')) continue;
		const { hyphens, whiteSpace } = getComputedStyle(parent);
		if (hyphens !== 'auto' || whiteSpace === 'nowrap') continue;
		const value = text.nodeValue ?? '';
		const written = value.replace(/(?<![\p{L}\p{M}\p{N}\u2010-])\p{L}{7,}(?![\p{L}\p{M}\p{N}\u2010-])/gu, (word) =>
			Object.hasOwn(words, word) ? (words[word] ?? word) : word,
		);
		if (written !== value) text.nodeValue = written;
	}
}
