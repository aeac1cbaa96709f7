import { expect, test } from 'vitest';
import { chapterOf, filesOf } from './fixture.ts';

const chapter = filesOf()['EPUB/brief--one.xhtml'] ?? '';

test('references lead to notes, each note back to its first reference', () => {
	expect(chapter).toContain(
		'<a href="#brief--one--note-1" id="brief--one--cite-1" aria-label="Note 1: claim S1.1" epub:type="noteref" role="doc-noteref">1</a>',
	);
	expect(chapter).toContain('<section class="endnotes" epub:type="endnotes" role="doc-endnotes">');
	expect(chapter).toContain('<div class="note" id="brief--one--note-1" epub:type="endnote">');
	expect(chapter).toContain(
		'<a class="note-number" href="#brief--one--cite-1" role="doc-backlink" aria-label="Back to the text, from note 1">1</a>',
	);
	expect(chapter).toContain('<span class="note-number">2</span>');
});

test('so do the notes of an author, which know their ways back', () => {
	const html = chapterOf(
		'<p>A<sup class="footnote"><a href="#a--fn-1" id="a--fnref-1">a</a></sup></p><section class="footnotes" aria-label="Footnotes"><ol>' +
			'<li id="a--fn-1"><p>Note <a class="footnote-back" href="#a--fnref-1">↩</a></p></li></ol></section>',
	);
	const text = filesOf({ html })['EPUB/a.xhtml'] ?? '';
	expect(text).toContain('<a href="#a--fn-1" id="a--fnref-1" epub:type="noteref" role="doc-noteref">a</a>');
	expect(text).toContain(
		'<section class="footnotes" aria-label="Footnotes" epub:type="footnotes" role="doc-endnotes">',
	);
	expect(text).toContain('<li id="a--fn-1" epub:type="footnote">');
	expect(text).toContain('<a class="footnote-back" href="#a--fnref-1" role="doc-backlink">↩</a>');
});

test('a section without notes stays as it is', () => {
	const text = filesOf({ html: chapterOf('<p>A</p>') })['EPUB/a.xhtml'] ?? '';
	expect(text).not.toMatch(/noteref|doc-endnotes|doc-backlink/);
});
