import type { Page } from 'playwright-core';
import { type Paper, paperWidths } from './page-rules.ts';

/*
 * Where nothing is printed the page is on a screen, and hidden there: whatever changes would be laid out again, to no use. What tells the
 * two apart is the width: before each print the browser lays out once what is on the screen, by the styles of paper, to learn what to load.
 */

/** A screen that is narrower than any paper, on which nothing is shown. */
export const NO_SCREEN = { width: 10, height: 10 } as const;
/** One that is wider than the text on any paper. */
const SCREEN = { width: 1280, height: 720 } as const;

/** Hides a page wherever it is not on paper, from the moment at which its document is there. */
export async function hideOnScreen(page: Page): Promise<void> {
	await page.evaluate(adoptHiding);
}

/** Lays the page out on the screen as wide as the text on paper: its lines are those of the paper, but of what lies across. */
export async function showAsOnPaper(page: Page, paper: Paper): Promise<void> {
	await page.evaluate(narrowToText, paperWidths[paper]);
	await page.setViewportSize(SCREEN);
}

/** Hides the page again, as wide as before. */
export async function hideAgain(page: Page): Promise<void> {
	await page.setViewportSize(NO_SCREEN);
	await page.evaluate(narrowToText, null);
}

// What follows runs in the browser, each function on its own: nothing outside of it is there.

function adoptHiding(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('@media (width < 100px) { html { display: none; } }');
	document.adoptedStyleSheets = [sheet];
}

/** Makes the page as wide as the text between the margins of a paper of this width; as wide as before without one. */
function narrowToText(width: string | null): void {
	const { style } = document.documentElement;
	style.removeProperty('inline-size');
	if (width === null) return;
	const rulesOf = (rules: CSSRuleList): readonly CSSRule[] =>
		[...rules].flatMap((rule) => ('cssRules' in rule ? [rule, ...rulesOf(rule.cssRules as CSSRuleList)] : [rule]));
	const margins = [...document.styleSheets]
		.flatMap((sheet) => rulesOf(sheet.cssRules))
		.filter((rule) => rule instanceof CSSPageRule)
		.findLast((rule) => rule.selectorText === '' && rule.style.marginLeft !== '')?.style;
	style.setProperty(
		'inline-size',
		`calc(${width} - ${margins?.marginLeft || '0px'} - ${margins?.marginRight || '0px'})`,
	);
}
