import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml, parseHtml, textOf, writeXml, xhtmlPage } from '../../../../src/outputs/epub/xhtml.ts';

const xml = (html: string): string => writeXml(parseHtml(html).children);

test('HTML becomes XML: every element is closed, every attribute has a value, references are of XML', () => {
	expect(xml('<p hidden>a<br>b&nbsp;&mdash; &lt;c&gt; &amp;amp;</p>')).toBe(
		'<p hidden="">a<br/>b\u00a0— &lt;c&gt; &amp;amp;</p>',
	);
});

test('names in drawings keep their capitals', () => {
	expect(xml('<svg viewBox="0 0 1 1"><linearGradient/></svg>')).toBe('<svg viewBox="0 0 1 1"><linearGradient/></svg>');
});

test('attributes are escaped', () => {
	expect(xml('<a title="&quot;x&quot; &lt; y &amp; z">t</a>')).toBe('<a title="&quot;x&quot; &lt; y &amp; z">t</a>');
});

test('other scripts stay as they are, what XML cannot hold is replaced', () => {
	expect(escapeXml('伊朗 علی 😀')).toBe('伊朗 علی 😀');
	expect(escapeXml('a\u0000b\u000Bc\uFFFEd\uD800e\tf\n')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf\n');
});

test('any text survives the way through HTML and XML', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const [back] = parseHtml(xml(`<p title="${escapeXml(text)}">${escapeXml(text)}</p>`)).children;
			expect(back && textOf(back)).toBe(text.replace(/\s+/g, ' ').trim());
			expect(back && 'attribs' in back && back.attribs['title']).toBe(text);
		}),
	);
});

test('a page names its language twice and escapes its title', () => {
	const page = xhtmlPage({ language: 'fa', title: 'A <& B>', body: '<p/>', stylesheet: 'epub.css' });
	expect(page).toContain(' lang="fa" xml:lang="fa">');
	expect(page).toContain('<title>A &lt;&amp; B&gt;</title>');
	expect(page).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<!DOCTYPE html>\n<html xmlns=/);
});
