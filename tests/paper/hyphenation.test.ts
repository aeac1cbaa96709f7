import { expect, vi } from 'vitest';
import { openPdf } from './checks/opened.ts';
import { pageTexts } from './checks/texts.ts';
import { foreignWords } from './page.ts';
import { printed, test } from './print.ts';

// Room for a busy machine: a browser prints.
vi.setConfig({ testTimeout: 120_000 });

const WORDS = 'international collaboration administration obligations representation considerations';
const section = (id: string, body: string): string =>
	`<section data-part="x" id="${id}" data-title="X">${body}</section>`;
const main = section(
	'one',
	`<h1 class="narrow">Administration considerations</h1>
	<p class="narrow">The ${`${WORDS} `.repeat(4)}</p>
	<p class="narrow">${'Administration Considerations '.repeat(3)}</p>
	<p lang="ru" class="narrow">${'международные обязательства '.repeat(4)}</p>
	<p lang="fa" dir="rtl" class="narrow">${foreignWords.fa}</p>
	<p data-wide>${`${WORDS} `.repeat(6)}</p>`,
);

test('words are divided where lines would be too short, by the patterns of their language; names and headings are not', async ({
	print,
}) => {
	const opened = await openPdf(printed(await print(main)));
	const [text = ''] = (await pageTexts(opened)).map(({ all }) => all);
	const { items } = await (await opened.second.getPage(1)).getTextContent();
	const lines = items
		.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
		.join('')
		.split('\n')
		.filter((line) => line.trim() !== '');
	const divided = lines.map((line) => /\p{L}{3}-\s*$/u.test(line));
	expect(divided.filter(Boolean).length).toBeGreaterThan(3);
	expect(lines.some((line) => /\p{Script=Cyrillic}{3}-\s*$/u.test(line))).toBe(true);
	expect(lines.filter((line) => /^Admin|^Consid/.test(line) && line.includes('-'))).toEqual([]);
	expect(text).not.toContain('\u00AD');
	const whole = text.replace(/- /g, '');
	for (const word of WORDS.split(' ')) expect(whole).toContain(word);
});
