import type { AuditSheet, SheetBasis, SheetClaim, SheetItem, SheetQuote } from '../book/views/audit-sheet-view.ts';
import { around, articleWords, boxes, missingWords, NOT_TO_BE_READ, sheetWords } from './audit-sheet-words.ts';

/**
 * A sheet as Markdown.
 * @param site the address of the site that holds the book, with a slash at its end
 */
export function auditSheetMarkdown(sheet: AuditSheet, site: string): string {
	const { title, facts, intro, sign } = sheetWords(sheet);
	return [
		`# ${title}`,
		facts.map(([name, value]) => `- ${name}: ${plain(value)}`).join('\n'),
		...intro.map(plain),
		...sheet.items.map((item) => itemText(item, site)),
		'## Signed',
		sign.map((name) => `${name}: ____________________`).join('\n\n'),
		'',
	]
		.join('\n\n')
		.trimEnd()
		.concat('\n');
}

function itemText({ number, id, sentence, page, path, support, bases }: SheetItem, site: string): string {
	return [
		`## ${number}. ${id}`,
		`${link(site + path, page)}; ${support}`,
		`> ${plain(sentence)}`,
		...bases.flatMap((basis) => basisText(basis, site)),
		boxes.map((box) => `- [ ] ${box}`).join('\n'),
		'Note: ____________________',
	].join('\n\n');
}

function basisText({ cited, claims, articles }: SheetBasis, site: string): string[] {
	const lines = [
		...claims.map((claim) => claimText(claim, site)),
		...articles.map((article) => `- ${sourceText(articleWords(article), article.url)}`),
	];
	return [cited === null ? '' : link(site + cited.path, cited.words), lines.join('\n')].filter((text) => text !== '');
}

function claimText({ number, path, text, said, article, paragraph, quotes }: SheetClaim, site: string): string {
	const address = quotes[0]?.address ?? article.url;
	return [
		`- ${link(site + path, number)} ${plain(text)} (${plain(said)})`,
		...quotes.map((quote) => `  - ${quoteText(quote)}`),
		`  - ${sourceText(`${articleWords(article)}, paragraph ${paragraph}`, address)}`,
	].join('\n');
}

function sourceText(words: string, address: string | null): string {
	return `${plain(words)}: ${address === null ? NOT_TO_BE_READ : `<${address}>`}`;
}

function quoteText({ words, spoken, context }: SheetQuote): string {
	const { before, after } = around(context);
	const missing = missingWords(context);
	const shown = `**${spoken ? `“${plain(words)}”` : plain(words)}**`;
	return `${plain(before)}${shown}${plain(after)}${missing === null ? '' : ` (${missing})`}`;
}

function link(href: string, text: string): string {
	return `[${plain(text)}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** Text in which no character is Markdown. */
function plain(text: string): string {
	const escaped = text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#&]/g, '\\$&');
	return escaped.replace(/^([0-9]{1,9})([.)])/, '$1\\$2').replace(/^[-+=]/, '\\$&');
}
