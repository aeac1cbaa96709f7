import type { AuditSheet, SheetBasis, SheetClaim, SheetItem, SheetQuote } from '../book/views/audit-sheet-view.ts';
import { attributes, escapeHtml } from '../prose/escape.ts';
import { around, articleWords, boxes, missingWords, NOT_TO_BE_READ, sheetWords } from './audit-sheet-words.ts';

/** Nothing is loaded and nothing runs: the file holds all that it shows. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A sheet as one HTML file for print.
 * @param styles the style sheet, which becomes part of the file
 * @param site the address of the site that holds the book, with a slash at its end
 */
export function auditSheetHtml(sheet: AuditSheet, styles: string, site: string): string {
	const { title, facts, intro, sign } = sheetWords(sheet);
	const rows = facts.map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`);
	return [
		'<!DOCTYPE html>',
		`<html${attributes({ lang: sheet.book.language })}>`,
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width">',
		`<meta http-equiv="Content-Security-Policy"${attributes({ content: POLICY })}>`,
		'<meta name="robots" content="noindex">',
		`<title>${escapeHtml(`${title} ${sheet.code}: ${sheet.book.title}`)}</title>`,
		`<style>\n${styles}\n@page { @bottom-left { content: "Sheet ${sheet.code}"; } }\n</style>`,
		'</head>',
		'<body>',
		'<main>',
		`<h1>${escapeHtml(title)}</h1>`,
		`<dl class="facts">${rows.join('')}</dl>`,
		...intro.map((text) => `<p class="intro">${escapeHtml(text)}</p>`),
		'<ol class="sentences">',
		...sheet.items.map((item) => itemHtml(item, site)),
		'</ol>',
		'<h2>Signed</h2>',
		`<dl class="sign">${sign.map((name) => `<div><dt>${name}</dt><dd></dd></div>`).join('')}</dl>`,
		'</main>',
		'</body>',
		'</html>',
		'',
	].join('\n');
}

function itemHtml({ number, id, sentence, page, path, support, bases }: SheetItem, site: string): string {
	const ticks = boxes.map((box) => `<li><span class="box"></span>${box}</li>`).join('');
	return [
		'<li class="sentence">',
		`<p class="place"><b>${number}</b> <span class="id">${id}</span> ${link(site + path, page)}; ${support}</p>`,
		`<p class="words">${escapeHtml(sentence)}</p>`,
		...bases.map((basis) => basisHtml(basis, site)),
		`<ul class="boxes">${ticks}</ul>`,
		'<p class="note">Note</p>',
		'</li>',
	].join('\n');
}

function basisHtml({ cited, claims, articles }: SheetBasis, site: string): string {
	return [
		...(cited === null ? [] : [`<p class="cited">${link(site + cited.path, cited.words)}</p>`]),
		...claims.map((claim) => claimHtml(claim, site)),
		...articles.map(
			(article) => `<div class="claim">${sourceHtml(articleWords(article), article.url, article.url)}</div>`,
		),
	].join('\n');
}

function claimHtml({ number, path, text, said, article, paragraph, quotes }: SheetClaim, site: string): string {
	return [
		'<div class="claim">',
		`<p>${link(site + path, number)} ${escapeHtml(text)} <span class="said">(${escapeHtml(said)})</span></p>`,
		...quotes.map(quoteHtml),
		sourceHtml(`${articleWords(article)}, paragraph ${paragraph}`, article.url, quotes[0]?.address ?? article.url),
		'</div>',
	].join('\n');
}

function sourceHtml(words: string, url: string | null, address: string | null): string {
	const where = url === null || address === null ? NOT_TO_BE_READ : link(address, url);
	return `<p class="source">${escapeHtml(words)}<br>${where}</p>`;
}

function quoteHtml({ words, spoken, language, direction, address, context }: SheetQuote): string {
	const shown = `<b>${spoken ? `“${escapeHtml(words)}”` : escapeHtml(words)}</b>`;
	const quote = address === null ? shown : `<a${attributes({ href: address })}>${shown}</a>`;
	const { before, after } = around(context);
	const missing = missingWords(context);
	return [
		`<p class="quote"${attributes({ lang: language, dir: direction })}>`,
		`<span class="around">${escapeHtml(before)}</span>${quote}<span class="around">${escapeHtml(after)}</span>`,
		missing === null ? '</p>' : ` <span class="missing" lang="en" dir="ltr">(${missing})</span></p>`,
	].join('');
}

function link(href: string, text: string): string {
	return `<a${attributes({ href })}>${escapeHtml(text)}</a>`;
}
