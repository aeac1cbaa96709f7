import type { Page } from 'playwright-core';
import { monthNames } from '../../book/date-words.ts';

const MONTH = `(?:${monthNames.join('|')})`;
/** "3 August", "3 August 2025", "August 2025"; running text may end a line of its source within them. */
const DATE = `\\b(?:\\d{1,2}\\s+${MONTH}(?:\\s+\\d{4})?|${MONTH}\\s+\\d{4})\\b`;

/**
 * Keeps dates, short hyphenated names (S-400, Jomhouri-e) and a dot with what stands before it on one line. Spaces become no-break
 * spaces, which the browser prints as the spaces that readers search for; hyphens stay what they are.
 */
export async function keepWhole(page: Page): Promise<void> {
	await page.evaluate(joinSpaces, DATE);
	await page.evaluate(joinHyphens);
}

// What follows runs in the browser, each function on its own: nothing outside of it is there.

function joinSpaces(date: string): void {
	const dates = new RegExp(date, 'g');
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		const value = text.nodeValue ?? '';
		const joined = value.replace(dates, (words) => words.replace(/\s+/g, '\u00A0')).replace(/ · /g, '\u00A0· ');
		if (joined !== value) text.nodeValue = joined;
	}
}

/** Sets what has at most two letters or a figure on one side of a hyphen into an element that does not break. */
function joinHyphens(): void {
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const found: Text[] = [];
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		if (text instanceof Text && text.data.includes('-') && !text.parentElement?.closest('svg, code, .address, .hash'))
			found.push(text);
	}
	const most = 20;
	const isShort = (part: string): boolean => part.length <= 2 || /\p{N}/u.test(part);
	for (const text of found) {
		const words = [...text.data.matchAll(/[\p{L}\p{N}’]+(?:-[\p{L}\p{N}’]+)+/gu)];
		for (const { 0: word, index } of words.reverse()) {
			if (word.length > most || !word.split('-').some(isShort)) continue;
			const whole = document.createElement('span');
			whole.style.setProperty('white-space', 'nowrap');
			const rest = text.splitText(index);
			rest.splitText(word.length);
			rest.replaceWith(whole);
			whole.append(rest);
		}
	}
}
