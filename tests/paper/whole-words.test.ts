import { expect, vi } from 'vitest';
import { openPdf } from './checks/opened.ts';
import { printed, test } from './print.ts';

// Room for a busy machine: a browser prints.
vi.setConfig({ testTimeout: 120_000 });

/** Beginnings of a paragraph, each a little longer than the last: what follows comes to every place of a line. */
const before = Array.from({ length: 60 }, (_, n) => `${'in '.repeat(20 + n / 3)}${'i'.repeat(1 + (n % 3))} `);
/** Each of them stands once at many places of a line. */
const wholes = ['3 August 2025', 'June\n2025', '13 to 24 June', 'S-400', 'Jomhouri-e', '25-year'];

/** The lines of a document, as the second reader takes them out. */
async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
	const { second } = await openPdf(bytes);
	const lines: string[] = [''];
	for (let number = 1; number <= second.numPages; number += 1) {
		const { items } = await (await second.getPage(number)).getTextContent();
		for (const item of items) {
			if (!('str' in item)) continue;
			lines.push((lines.pop() ?? '') + item.str);
			if (item.hasEOL) lines.push('');
		}
	}
	return lines.map((line) => line.trim());
}

test('no line ends within a date or a short hyphenated name, and both can be searched as they were written', async ({
	print,
}) => {
	const paragraphs = wholes.flatMap((whole) =>
		before.map((words) => `<p>${words}<a href="#a">${whole}</a> it is.</p>`),
	);
	const main = `<section data-part="chapter" id="a" data-title="A"><h1>A</h1>${paragraphs.join('\n')}</section>`;
	const lines = await linesOf(printed(await print(main)));
	for (const whole of wholes) {
		const words = whole.replace('\n', ' ').replace('13 to ', '');
		expect(lines.filter((line) => line.includes(words)).length, words).toBeGreaterThanOrEqual(before.length);
	}
	expect(lines.filter((line) => /\b(?:3|24|August|(?<!\d )June|S-|Jomhouri-|25-)$/.test(line))).toEqual([]);
});

test('a dot between two things does not begin a line; a long name may still be divided', async ({ print }) => {
	const paragraphs = before.map((words) => `<p>${words}once · twice hyphenated-compound it is.</p>`);
	const main = `<section data-part="chapter" id="a" data-title="A"><h1>A</h1>${paragraphs.join('\n')}</section>`;
	const lines = await linesOf(printed(await print(main)));
	expect(lines.filter((line) => line.startsWith('·'))).toEqual([]);
	expect(lines.filter((line) => line.endsWith('hyphenated-')).length).toBeGreaterThan(0);
});
