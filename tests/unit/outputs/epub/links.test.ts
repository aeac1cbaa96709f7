import { describe, expect, test } from 'vitest';
import { chapterOf, filesOf, issuesOf } from './fixture.ts';

const files = filesOf();
const chapter = files['EPUB/brief--one.xhtml'] ?? '';

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
		expect(issuesOf(chapterOf('<a href="#b">b</a><a href="../x/">x</a><a href="javascript:1">y</a>'))).toEqual([
			['output-anchor', 'print/index.html', '#b'],
			['output-link', 'print/index.html', '../x/'],
			['output-link', 'print/index.html', 'javascript:1'],
		]);
		expect(issuesOf(chapterOf('<span data-folios="nowhere">000</span>'))).toEqual([
			['output-anchor', 'print/index.html', '#nowhere'],
		]);
	});
});
