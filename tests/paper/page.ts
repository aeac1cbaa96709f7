import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { securityPolicy } from '../../src/layouts/security-policy.ts';
import { project } from '../browser/harness/build-shipped-book.ts';

/** Where the print page of a site of these tests lies, below the site's address. */
export const PRINT_PAGE = 'print/index.html';

/** Words of each script as they must come out of the finished file. */
export const foreignWords = {
	ru: 'Хаменеи встретил Путина в Москве',
	fa: 'علی خامنه‌ای رهبر ایران است',
	'zh-Hans': '伊朗与俄罗斯签署协定',
} as const;

/** Faces of static fonts, as the print pages have them: the browser writes variable ones without their names. */
const FACES = [
	...['source-serif-4/400', 'source-serif-4/400-italic', 'source-serif-4/600'],
	...['inter/400', 'inter/600', 'vazirmatn/400', 'noto-serif-sc/400'],
];

const STYLES = `
@page {
	margin: 24mm 22mm 26mm;
	@top-left { content: var(--paper-title); font: 9pt 'Inter'; }
	@top-right { font: 9pt 'Inter'; border-bottom: 1px solid #888; }
	@bottom-right { content: counter(leaf) ' of ' counter(leaves); font: 9pt 'Inter'; }
}
html { font: 11pt/1.5 'Source Serif 4', 'Vazirmatn', 'Noto Serif SC'; hyphens: auto; }
body { margin: 0; }
strong, th { font-weight: 600; }
h1, h2, h3 { font-weight: 600; font-family: 'Inter', 'Source Serif 4'; break-after: avoid; }
table { inline-size: 100%; border-collapse: collapse; background: #f4f4f0; }
td, th { border: 1px solid #999; padding: 4pt; text-align: start; vertical-align: top; }
.native { font-style: normal; }
.tight { line-height: 1; }
.narrow { inline-size: 5cm; hyphens: auto; }
h1.narrow { hyphens: manual; font-size: 14pt; }
.entry { display: flex; justify-content: space-between; }
[data-folio] { display: inline-block; inline-size: 3em; text-align: end; }
[data-wide] { break-inside: avoid; }
`;

const SENTENCES = [
	'The harbour board met on the second Tuesday of the month and heard the report of its engineer.',
	'Two cranes had been ordered; one was delivered, and the other stood on the quay of the maker.',
	'Nobody at the meeting asked for the contract, which the board had never seen in full.',
];

function paragraphs(count: number, name: string): string {
	const one = (n: number): string =>
		`<p id="${name}-p${n}">${SENTENCES.map((_, index) => SENTENCES[(index + n) % SENTENCES.length]).join(' ')} (${n})</p>`;
	return Array.from({ length: count }, (_, n) => one(n + 1)).join('\n');
}

function chapter(number: number): string {
	const name = `chapter-${number}`;
	const rows = Array.from(
		{ length: number === 2 ? 90 : 4 },
		(_, row) => `<tr><th scope="row">Row ${row + 1}</th><td>Crane ${row}</td><td>${SENTENCES[row % 3]}</td></tr>`,
	);
	return `<section data-part="chapter" id="${name}" data-title="Chapter ${number}: Cranes &amp; “quays” \\">
<h1>Chapter ${number}: Cranes &amp; quays</h1>
${paragraphs(6, name)}
<h2 id="${name}-names">Names</h2>
<h3>In other scripts</h3>
<p>In Russian <em lang="ru" class="native">${foreignWords.ru}</em>, in Persian <em lang="fa" dir="rtl" class="native">${foreignWords.fa}</em>,
in Chinese <em lang="zh-Hans" class="native">${foreignWords['zh-Hans']}</em>. <strong>See</strong> <a href="https://example.org/a?b=1&amp;c=2">the report</a>
and <a href="#chapter-1-names">the names on page <span data-folio="chapter-1-names">000</span></a>.</p>
<ul><li>A crane <a href="#${name}-table">in the table</a></li><li>A quay<ul><li>within it a stone</li></ul></li></ul>
<figure role="none"><svg role="img" aria-label="A crane of ${number} beams" width="120" height="60" viewBox="0 0 120 60"><rect width="100" height="40" fill="#469" opacity="0.5"/><text x="10" y="20">Crane</text></svg><figcaption>A crane</figcaption></figure>
<h2 id="${name}-table">Table</h2>
<table><thead><tr><th scope="col">Row</th><th scope="col">What</th><th scope="col">Words</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>
${number === 1 ? '<div data-wide><h2 id="wide">A wide one</h2><p id="wide-p">It lies across.</p></div>' : ''}
${paragraphs(12, `${name}-more`)}
<aside><h2>Notes</h2><ol><li id="${name}-note">The board, as the engineer says; <a href="#${name}-more-p12">page <span data-folio="${name}-more-p12">000</span></a>.</li></ol></aside>
</section>`;
}

/** The contents of `<main>` of a book of the tests. */
export function bookOf(chapters: number): string {
	const numbers = Array.from({ length: chapters }, (_, n) => n + 1);
	const entry = (id: string, title: string): string =>
		`<li><a class="entry" href="#${id}">${title} <span data-folio="${id}">000</span></a></li>`;
	const names = ['p1', 'p3', 'p6', 'more-p2', 'more-p11'];
	const mentions = numbers.flatMap((number) => names.map((name) => `chapter-${number}-${name}`));
	return `
<section data-part="cover" data-front id="cover" data-title="The cranes of Vell"><h1>The cranes of Vell</h1><p>Ada Marr</p></section>
<section data-part="contents" data-front id="contents" data-title="Contents"><h1>Contents</h1><nav><ol>${[
		...numbers.map((number) => entry(`chapter-${number}`, `Chapter ${number}`)),
		entry('index', 'Index'),
		entry('method', 'Method'),
	].join('\n')}</ol></nav></section>
<section data-part="contents" data-front id="preface" data-title="Preface"><h1>Preface</h1>${paragraphs(14, 'preface')}</section>
${numbers.map(chapter).join('\n')}
<section data-part="index" id="index" data-title="Index"><h1>Index</h1><ul>
<li>Board <span data-folios="${mentions.join(' ')}">000</span></li>
<li>Crane <span data-folios="chapter-1-p1 chapter-1-p2 wide">000</span></li>
<li>Preface <span data-folios="preface preface-p14">000</span></li>
</ul></section>
<section data-part="method" id="method" data-title="Method"><h1>Method</h1>${paragraphs(3, 'method')}</section>`;
}

const FONT_LINK = '<link rel="stylesheet" href="../assets/fonts.css">';

/** The same page without the fonts, which take most of the time. */
export function withoutFonts(page: string): string {
	return page.replace(FONT_LINK, '');
}

/** A print page with these contents of `<main>`. */
export function printPage(main: string, attributes = ''): string {
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The cranes of Vell</title>
<meta http-equiv="content-security-policy" content="${securityPolicy}">
${FONT_LINK}<link rel="stylesheet" href="../assets/paper.css"></head>
<body><main ${attributes}>${main}</main></body></html>`;
}

/** A picture of one pixel, below the site’s address as seen from the print page. */
export const PICTURE = '../assets/crane.png';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Makes a site in a folder with this print page and whatever it needs. */
export function plantSite(folder: string, page: string): string {
	mkdirSync(join(folder, 'print'), { recursive: true });
	mkdirSync(join(folder, 'assets', 'files'), { recursive: true });
	writeFileSync(join(folder, PRINT_PAGE), page);
	writeFileSync(join(folder, 'assets', 'paper.css'), STYLES);
	writeFileSync(join(folder, 'assets', 'crane.png'), Buffer.from(PIXEL, 'base64'));
	if (page.includes(FONT_LINK)) plantFonts(join(folder, 'assets'));
	return folder;
}

function plantFonts(folder: string): void {
	const sheets = FACES.map((face) => join(project, `node_modules/@fontsource/${face}.css`));
	for (const sheet of sheets) copyFonts(sheet, folder);
	writeFileSync(join(folder, 'fonts.css'), sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('\n'));
}

function copyFonts(sheet: string, to: string): void {
	for (const [, path = ''] of readFileSync(sheet, 'utf8').matchAll(/url\(\.\/(files\/[^)]+\.woff2)\)/g))
		cpSync(join(sheet, '..', path), join(to, 'files', basename(path)));
}
