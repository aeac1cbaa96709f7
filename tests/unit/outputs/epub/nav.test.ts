import { expect, test } from 'vitest';
import { BLOCKS, filesOf } from './fixture.ts';

const nav = (): string => filesOf()['EPUB/nav.xhtml'] ?? '';
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

test('pages are no list where the book was not printed', () => {
	expect(nav()).not.toContain('page-list');
	expect(filesOf()['EPUB/package.opf']).not.toMatch(/pagination|pageNavigation/);
});

test('pages of the printed book are a list of their own', () => {
	const files = filesOf({ printed: { labels: ['i', '1'], places: new Map([['cover', 0]]), blocks: BLOCKS } });
	expect(lines(part(files['EPUB/nav.xhtml'] ?? '', 'pages'))).toEqual(['cover.xhtml | i', 'cover.xhtml | 1']);
	expect(files['EPUB/package.opf']).toContain('property="source-of">pagination</meta>');
	expect(files['EPUB/package.opf']).toContain('accessibilityFeature">pageNavigation</meta>');
});
