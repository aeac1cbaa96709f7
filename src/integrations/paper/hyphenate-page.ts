import type { Page } from 'playwright-core';
import { hyphenator } from './hyphenator.ts';
import type { TextArea } from './page-content.ts';

/** Divided words by language: what a word is written as. */
type Divided = Record<string, Record<string, string>>;

/**
 * Divides words at the ends of lines, where the style of the page allows it: the packaged browser has no patterns of its own. Lines are
 * those of the screen at the width of the paper. Where no line ends the soft hyphens are taken out again: they would stand in the text that
 * a reader copies or searches.
 */
export async function hyphenatePage(page: Page, area: TextArea): Promise<void> {
	await page.setViewportSize(area);
	const words = await page.evaluate(dividableWords);
	const divided: Divided = {};
	for (const [language, list] of Object.entries(words)) {
		const hyphenate = await hyphenator(language);
		if (hyphenate === null) continue;
		divided[language] = Object.fromEntries(list.map((word) => [word, hyphenate(word)]));
	}
	await page.evaluate(divideWords, divided);
	await page.evaluate(joinWords);
}

// What follows runs in the browser, each function on its own: nothing outside of it is there.

/** The longer words that may be divided, by language. */
function dividableWords(): Record<string, string[]> {
	const found: Record<string, Set<string>> = {};
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const parent = text.parentElement;
		const words = text.nodeValue?.match(/\p{L}{7,}/gu);
		if (!words || !parent || getComputedStyle(parent).hyphens !== 'auto') continue;
		const language = parent.closest('[lang]')?.getAttribute('lang') ?? '';
		const known = found[language] ?? new Set();
		found[language] = known;
		for (const word of words) known.add(word);
	}
	return Object.fromEntries(Object.entries(found).map(([language, words]) => [language, [...words]]));
}

function divideWords(divided: Divided): void {
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const parent = text.parentElement;
		const words = divided[parent?.closest('[lang]')?.getAttribute('lang') ?? ''];
		if (!words || !parent || getComputedStyle(parent).hyphens !== 'auto') continue;
		text.nodeValue = (text.nodeValue ?? '').replace(/\p{L}{7,}/gu, (word) =>
			Object.hasOwn(words, word) ? (words[word] ?? word) : word,
		);
	}
}

/** Takes out the soft hyphens at which no line ends. All are looked at before the first is taken out: that would move the lines. */
function joinWords(): void {
	const range = document.createRange();
	const top = (text: Node, at: number): number | undefined => {
		range.setStart(text, at);
		range.setEnd(text, at + 1);
		return range.getClientRects()[0]?.top;
	};
	const joined: [Node, string][] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const node = text;
		const value = node.nodeValue ?? '';
		if (!value.includes('\u00AD')) continue;
		const kept = value.replaceAll('\u00AD', (hyphen, at: number) =>
			top(node, at - 1) === top(node, at + 1) ? '' : hyphen,
		);
		if (kept !== value) joined.push([node, kept]);
	}
	for (const [node, kept] of joined) node.nodeValue = kept;
}
