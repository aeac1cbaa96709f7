import { describe, expect, test } from 'vitest';
import { filesOf } from './fixture.ts';

const nav = (folios: ReadonlyMap<string, string> | null = null): string => filesOf({ folios })['EPUB/nav.xhtml'] ?? '';
const part = (text: string, id: string): string =>
	new RegExp(`<nav [^>]*id="${id}"[\\s\\S]*?</nav>`).exec(text)?.[0] ?? '';
const lines = (text: string): string[] =>
	[...text.matchAll(/<a (?:epub:type="(\w+)" )?href="([^"]*)">(.*?)<\/a>/g)].map(([, type, href, words]) =>
		[type, href, words].filter((each) => each !== undefined).join(' | '),
	);

test('the contents have two levels: pieces of parts, and headings of chapters but not that of their notes', () => {
	expect(lines(part(nav(), 'toc'))).toEqual([
		'cover.xhtml | Cover',
		'brief--one.xhtml | One &amp; only',
		'brief--one.xhtml#brief--one--quays | Quays',
		'questions.xhtml | Questions',
		'questions--q.xhtml | Q1 Did they come?',
		'questions--r.xhtml | Q2 When?',
		'timeline.xhtml | Timeline',
		'index.xhtml | Index',
	]);
	expect(nav()).toContain('<li><a href="questions.xhtml">Questions</a>\n<ol>\n<li><a href="questions--q.xhtml">');
});

test('landmarks are the cover, the contents, where the text begins, and the index', () => {
	expect(lines(part(nav(), 'landmarks'))).toEqual([
		'cover | cover.xhtml | Cover',
		'toc | nav.xhtml#toc | Contents',
		'bodymatter | brief--one.xhtml | One &amp; only',
		'index | index.xhtml | Index',
	]);
});

describe('pages of the printed book', () => {
	test('are listed once each, by the first place on them, in the order of the text', () => {
		const folios = new Map([
			['timeline', '3'],
			['contents', 'ii'],
			['cover', 'i'],
			['questions--q--why', '2'],
			['brief--one', '1'],
			['questions', '2'],
		]);
		expect(lines(part(nav(folios), 'pages'))).toEqual([
			'cover.xhtml | i',
			'brief--one.xhtml | 1',
			'questions.xhtml | 2',
			'timeline.xhtml | 3',
		]);
		expect(filesOf({ folios })['EPUB/package.opf']).toContain('property="source-of">pagination</meta>');
		expect(filesOf({ folios })['EPUB/package.opf']).toContain('accessibilityFeature">pageNavigation</meta>');
	});

	test('are no list where the book was not printed', () => {
		for (const folios of [null, new Map([['elsewhere', '1']])]) {
			expect(nav(folios)).not.toContain('page-list');
			expect(filesOf({ folios })['EPUB/package.opf']).not.toMatch(/pagination|pageNavigation/);
		}
	});
});
