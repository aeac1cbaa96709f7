import process from 'node:process';
import { afterEach, describe, expect, test } from 'vitest';
import { makeEpub } from '../../../../src/outputs/epub/make-epub.ts';
import { filesOf, MAIN, pageOf, sourceOf } from './fixture.ts';

const files = filesOf();
const chapter = files['EPUB/brief--one.xhtml'] ?? '';
const question = files['EPUB/questions--q.xhtml'] ?? '';

const issuesOf = (main: string): unknown => {
	const result = makeEpub(sourceOf({ html: pageOf(main) }));
	return 'issues' in result ? result.issues.map(({ code, at, args }) => [code, at.file, args?.['url']]) : [];
};
const chapterWith = (html: string): string =>
	`<section id="a" data-part="chapter" data-title="A"><h1>A</h1>${html}</section>`;

describe('links', () => {
	test('lead to the file that holds what they name, and to a place in it where it does not begin there', () => {
		expect(chapter).toContain('<p id="brief--one--p-1"><a href="questions--q.xhtml">Cranes</a>');
		expect(chapter).toContain('<a href="nav.xhtml">contents</a>');
		expect(files['EPUB/index.xhtml']).toContain('<a href="questions--q.xhtml">Crane</a>');
	});

	test('outside the book stay as they are', () => {
		expect(files['EPUB/questions--r.xhtml']).toContain('<a href="https://example.org/a?b=1&amp;c=2">Report</a>');
	});

	test('that lead nowhere are faults of the print page', () => {
		expect(issuesOf(chapterWith('<a href="#b">b</a><a href="../x/">x</a><a href="javascript:1">y</a>'))).toEqual([
			['output-anchor', 'print/index.html', '#b'],
			['output-link', 'print/index.html', '../x/'],
			['output-link', 'print/index.html', 'javascript:1'],
		]);
		expect(issuesOf(chapterWith('<span data-folios="nowhere">000</span>'))).toEqual([
			['output-anchor', 'print/index.html', '#nowhere'],
		]);
	});
});

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

test('an index leads to each file in which a name stands, once', () => {
	expect(files['EPUB/index.xhtml']).toContain(
		'<span class="folios"><a href="brief--one.xhtml#brief--one--p-1">Chapter 1</a>, <a href="questions--q.xhtml">Q1</a>, ' +
			'<a href="questions--r.xhtml#questions--r--p-1">Q2</a>, <a href="timeline.xhtml">Timeline</a></span>',
	);
});

test('a part that was cut into pieces lists them', () => {
	expect(files['EPUB/questions.xhtml']).toContain(
		'<ol>\n<li><a href="questions--q.xhtml">Q1 Did they come?</a></li>\n<li><a href="questions--r.xhtml">Q2 When?</a></li>\n</ol>',
	);
});

describe('images', () => {
	const picture = (src: string): string => chapterWith(`<img src="${src}" alt="A crane">`);

	test('are copied, and found from where the text stands', () => {
		const images = new Map([['media/maps/crane.png', new Uint8Array([1, 2, 3])]]);
		const made = filesOf({ html: pageOf(picture('../media/maps/crane.png')), images });
		expect(made['EPUB/a.xhtml']).toContain('<img src="media/maps/crane.png" alt="A crane"/>');
		expect(made['EPUB/media/maps/crane.png']).toBe('\u0001\u0002\u0003');
		expect(made['EPUB/package.opf']).toContain('href="media/maps/crane.png" media-type="image/png"/>');
	});

	test('of newer types name what is shown instead', () => {
		const made = filesOf({
			html: pageOf(picture('../media/crane.avif')),
			images: new Map([['media/crane.avif', new Uint8Array([1])]]),
		});
		const id = /id="(item-\d+)" href="image-not-shown.xhtml"/.exec(made['EPUB/package.opf'] ?? '')?.[1];
		expect(made['EPUB/package.opf']).toContain(`href="media/crane.avif" media-type="image/avif" fallback="${id}"`);
		expect(made['EPUB/image-not-shown.xhtml']).toContain('What it shows is said where it stands.');
	});

	test('from elsewhere, or from nowhere, are faults', () => {
		expect(issuesOf(picture('https://example.org/x.png'))).toEqual([
			['output-external', 'print/index.html', 'https://example.org/x.png'],
		]);
		expect(issuesOf(picture('../../../secret.png'))).toEqual([
			['output-link', 'print/index.html', '../../../secret.png'],
		]);
	});
});

describe('equal sources make equal bytes', () => {
	const zone = process.env['TZ'];
	afterEach(() => {
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
	});

	test('twice, and in every time zone', () => {
		const bytesIn = (name: string): Uint8Array => {
			process.env['TZ'] = name;
			const result = makeEpub(sourceOf());
			if ('issues' in result) throw new Error('faults');
			return result.bytes;
		};
		const first = bytesIn('UTC');
		expect(bytesIn('UTC')).toEqual(first);
		expect(bytesIn('Asia/Tehran')).toEqual(first);
		expect(bytesIn('Pacific/Kiritimati')).toEqual(first);
	});

	test('another text makes others', () => {
		expect(makeEpub(sourceOf({ html: pageOf(`${MAIN} `.replace('came', 'went')) }))).not.toEqual(makeEpub(sourceOf()));
	});
});
