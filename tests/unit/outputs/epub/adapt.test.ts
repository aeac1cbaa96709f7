import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../src/book/figures/text-width.ts';
import { adaptSection } from '../../../../src/outputs/epub/adapt.ts';
import { type Element, parseHtml, writeXml } from '../../../../src/outputs/epub/xhtml.ts';
import { filesOf } from './fixture.ts';

const files = filesOf();
const chapter = files['EPUB/brief--one.xhtml'] ?? '';
const question = files['EPUB/questions--q.xhtml'] ?? '';

describe('what belongs to paper', () => {
	test('page numbers go with the words before them, and links with nothing left in them', () => {
		expect(Object.values(files).join('')).not.toContain('>000<');
		expect(chapter).not.toContain('p.\u00a0');
		expect(chapter.match(/class="where"/g)).toHaveLength(1);
		expect(chapter).toContain('<p class="where"><a href="questions--q.xhtml">Q1</a></p>');
	});

	test('references in the margin, and marks for the making of pages', () => {
		expect(chapter).not.toContain('margin');
		expect(chapter).not.toContain('words match');
		expect(Object.values(files).join('')).not.toMatch(/ data-(?:part|file|title|rows|front|folios?)=/);
		expect(question).toContain('<td data-label="Who">');
	});
});

describe('what reading systems are told', () => {
	test('parts have their semantics', () => {
		expect(chapter).toContain('<section id="brief--one" epub:type="chapter" role="doc-chapter">');
		expect(files['EPUB/questions.xhtml']).toContain('epub:type="part" role="doc-part"');
		expect(files['EPUB/index.xhtml']).toContain('epub:type="index" role="doc-index"');
		expect(files['EPUB/cover.xhtml']).toContain('<section id="cover" class="cover" epub:type="cover">');
	});

	test('words of another language keep it and their direction', () => {
		expect(chapter).toContain('<em class="native" lang="fa" dir="rtl" xml:lang="fa">جرثقیل</em>');
	});

	test('a drawing has its alternative as title, and its file says that it has a drawing', () => {
		const timeline = files['EPUB/timeline.xhtml'];
		expect(timeline).toContain('<figure><svg role="img" aria-label="Two &amp; three dates" viewBox="0 0 10 10" ');
		expect(timeline).toContain('xmlns="http://www.w3.org/2000/svg"><title>Two &amp; three dates</title>');
		expect(files['EPUB/package.opf']).toMatch(/href="timeline\.xhtml" media-type="\S+" properties="svg"/);
		expect(files['EPUB/package.opf']?.match(/properties="svg"/g)).toHaveLength(1);
	});
});

test('the text of a drawing keeps to its room in any typeface', () => {
	const adapted = (text: string): string => {
		const [section] = parseHtml(`<section><svg role="img">${text}</svg></section>`).children;
		adaptSection(section as Element);
		return writeXml([section as Element]);
	};
	const [, length] = /textLength="([\d.]+)" lengthAdjust="spacingAndGlyphs"/.exec(
		adapted('<text x="1" y="1" font-size="11.5"> Israeli strike of 13 June 2025 </text>'),
	) as RegExpExecArray;
	const room = textWidth('Israeli strike of 13 June 2025', 11.5);
	expect(Number(length)).toBeLessThanOrEqual(room);
	expect(Number(length)).toBeGreaterThan(room * 0.9);
	for (const free of ['<text x="1" y="1">A</text>', '<text class="lane-name" font-size="10">Events</text>'])
		expect(adapted(free)).not.toContain('textLength');
});
