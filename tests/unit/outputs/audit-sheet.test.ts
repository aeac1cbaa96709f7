import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { auditSheet, type Contexts, sheetDraw } from '../../../src/book/views/audit-sheet-view.ts';
import { auditForm } from '../../../src/outputs/audit-form.ts';
import { auditSheetHtml } from '../../../src/outputs/audit-sheet-html.ts';
import { auditSheetMarkdown } from '../../../src/outputs/audit-sheet-markdown.ts';
import { verdicts } from '../../../src/schema/audit.ts';
import type { ClaimRef } from '../../../src/schema/ids.ts';
import { parseYaml } from '../../../src/sources/yaml-value.ts';
import { type Change, smallBook } from '../book/fixture.ts';

const SITE = 'https://example.org/book/';
const CONTEXTS: Contexts = new Map([
	['S1#cranes-missing' as ClaimRef, [{ before: 'In all these months ', after: ',” the harbour master' }]],
	['S2#one-works' as ClaimRef, [{ missing: 'not found in the capture' }]],
]);

function sheetOf(changes: Readonly<Record<string, Change>> = {}, contexts: Contexts | null = null, sample = 99) {
	const { book } = smallBook(changes);
	return auditSheet(book, sheetDraw(book, sample, 1), contexts);
}

const plain = sheetOf();
const html = auditSheetHtml(plain, '', SITE);
const markdown = auditSheetMarkdown(plain, SITE);

describe('a sheet', () => {
	test('has the sentences in the order in which they were drawn, numbered from 1', () => {
		const { book } = smallBook();
		expect(plain.items.map(({ number, id }) => [number, id])).toEqual(
			sheetDraw(book, 99, 1).sentences.map(({ id }, i) => [i + 1, id]),
		);
		expect(plain.population).toBe(plain.items.length);
		expect(sheetOf({}, null, 3).items).toEqual(plain.items.slice(0, 3));
	});

	test('shows of each sentence where it stands, what it cites, whose words they are and where to read them', () => {
		expect(plain.items.find(({ sentence }) => sentence.startsWith('The harbour master |'))).toMatchObject({
			page: 'The quay',
			path: expect.stringMatching(/^brief\/the-quay\/index\.html#p-\d+$/),
			support: 'cites a claim',
			bases: [
				{
					cited: null,
					claims: [
						{
							number: 'S1.1',
							path: 'articles/courier-cranes/index.html#claim-cranes-missing',
							said: 'Ilka Varga; the speaker’s words',
							paragraph: 2,
							article: { code: 'S1', publisher: 'Vell Courier', published: '2 May 2024' },
							quotes: [
								{
									words: 'not one crane has come',
									spoken: true,
									direction: 'ltr',
									address: 'https://example.org/courier/cranes#:~:text=not%20one%20crane%20has%20come',
									context: null,
								},
							],
						},
					],
					articles: [],
				},
			],
		});
	});

	test('asks of a proved absence that all articles be read', () => {
		const absence = plain.items.find(({ support }) => support === 'cites that no source read here holds a position');
		expect(absence?.bases).toMatchObject([
			{
				cited: {
					words: 'Question “Has a crane come?”: that no source read here holds “Both are at work”',
					path: 'questions/has-a-crane-come/index.html#position-both',
				},
				claims: [],
				articles: [{ code: 'S1' }, { code: 'S2' }],
			},
		]);
	});

	test('leads to no article that is gone', () => {
		const { items } = sheetOf({ 'articles/courier-cranes.mdx': ['status: live', 'status: gone'] });
		const claims = items.flatMap(({ bases }) => bases.flatMap((basis) => basis.claims));
		expect(new Set(claims.filter(({ number }) => number === 'S1.1').map(({ article }) => article.url))).toEqual(
			new Set([null]),
		);
		expect(auditSheetHtml({ ...plain, items }, '', SITE)).toContain('can no longer be read');
		expect(auditSheetMarkdown({ ...plain, items }, SITE)).toContain('can no longer be read');
	});
});

describe('as HTML', () => {
	test('it is whole, well formed, loads nothing and runs nothing', () => {
		const errors: string[] = [];
		parse(html, { onParseError: ({ code }) => errors.push(code) });
		expect(errors).toEqual([]);
		expect(html).not.toMatch(/<script|<link|<img|@import|url\(| on[a-z]+=|style=/i);
		expect(html).toContain('default-src &#39;none&#39;'.replaceAll('&#39;', "'"));
	});

	test('it has boxes for every sentence, the code for every page, and a place to sign', () => {
		const count = (text: string) => html.split(text).length - 1;
		expect(count('<li class="sentence">')).toBe(plain.items.length);
		expect(count('<span class="box"></span>cannot tell')).toBe(plain.items.length);
		expect(html).toContain(`@bottom-left { content: "Sheet ${plain.code}"; }`);
		expect(html).toMatch(/<dt>Name<\/dt>.*<dt>Date<\/dt>.*<dt>Signature<\/dt>/);
	});

	test('what an author wrote is text', () => {
		const hostile = '"><script>alert(1)</script> & so';
		const items = plain.items.map((item) => ({ ...item, sentence: hostile, page: hostile }));
		const page = auditSheetHtml({ ...plain, items, book: { ...plain.book, title: hostile } }, '', SITE);
		expect(page).not.toContain('<script');
		expect(page).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; so');
	});

	test('only a speaker’s words stand in quotation marks', () => {
		expect(html).toContain('<b>“not one crane has come”</b>');
		const other = sheetOf({ 'articles/courier-cranes.mdx': ['form: direct', 'form: mixed'] });
		expect(auditSheetHtml(other, '', SITE)).toContain('<b>not one crane has come</b>');
		expect(auditSheetMarkdown(other, SITE)).toContain('**not one crane has come**');
	});
});

describe('as Markdown', () => {
	test('it has the same sentences, links and boxes', () => {
		expect(markdown).toMatch(/^# Audit sheet\n\n- Book: The cranes of Vell/);
		expect(markdown.split('- [ ] cannot tell').length - 1).toBe(plain.items.length);
		expect(markdown).toContain(
			'[S1.1](<https://example.org/book/articles/courier-cranes/index.html#claim-cranes-missing>)',
		);
		expect(markdown).toContain('**“not one crane has come”**');
		expect(markdown).not.toMatch(/\n{3}|[^\n]$/);
	});

	test.each([
		['1. a', '> 1\\. a\n'],
		['- a', '> \\- a\n'],
		['&lt;', '> \\&lt;\n'],
	])('%s is neither list nor reference', (sentence, expected) => {
		const items = plain.items.slice(0, 1).map((item) => ({ ...item, sentence }));
		expect(auditSheetMarkdown({ ...plain, items }, SITE)).toContain(expected);
	});

	test('what an author wrote is no Markdown', () => {
		const items = plain.items.slice(0, 1).map((item) => ({ ...item, sentence: '[x](y) *a* <b>\n# c' }));
		expect(auditSheetMarkdown({ ...plain, items }, SITE)).toContain('> \\[x\\](y) \\*a\\* \\<b\\> \\# c\n');
	});
});

test('words of the captures are shown only where captures are at hand, and the sheet says which', () => {
	const shown = sheetOf({}, CONTEXTS);
	for (const text of [auditSheetHtml(shown, '', SITE), auditSheetMarkdown(shown, SITE)]) {
		expect(text).toContain('In all these months ');
		expect(text).toContain('(not found in the capture)');
		expect(text).toContain('not to be published');
	}
	for (const text of [html, markdown]) {
		expect(text).not.toContain('In all these months');
		expect(text).toContain('no captured texts were at hand');
	}
});

test('a sheet of fewer sentences than were asked for says so', () => {
	expect(markdown).toContain(
		`- Sentences: ${plain.items.length} (asked for: 99) of ${plain.items.length} that cite evidence`,
	);
});

describe('the form', () => {
	test('lists the same sentences, all open, with nobody’s name', () => {
		const { value, faults } = parseYaml(auditForm(plain));
		expect(faults).toEqual([]);
		expect(value).toEqual({
			sheet: plain.code,
			seed: '1',
			sample: '99',
			population: String(plain.population),
			auditor: '',
			date: '',
			sentences: plain.items.map(({ id }) => ({ id, verdict: 'open' })),
		});
		for (const word of Object.keys(verdicts)) expect(auditForm(plain)).toContain(`#  ${word}: `);
	});

	test('a title cannot break out of its comment', () => {
		const book = { ...plain.book, title: 'a\nseed: 2\r\u2028b' };
		const items = plain.items.map((item) => ({ ...item, sentence: 'x\n- y', page: '\nsample: 3' }));
		expect(parseYaml(auditForm({ ...plain, book, items })).value).toEqual(parseYaml(auditForm(plain)).value);
	});
});
