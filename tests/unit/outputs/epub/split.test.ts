import { expect, test } from 'vitest';
import { contentsIds, filesOfIds, inOrder, type Piece, splitPage } from '../../../../src/outputs/epub/split.ts';
import { find, parseHtml, textOf } from '../../../../src/outputs/epub/xhtml.ts';
import { MAIN, pageOf } from './fixture.ts';

const html = parseHtml(pageOf(MAIN));
const contents = contentsIds(html);
const pieces = splitPage(html);
const outline = (all: readonly Piece[]): unknown[] => all.map(({ file, pieces: below }) => [file, ...outline(below)]);

test('each part is a file, and within it each piece that asks for one; contents of paper are left out', () => {
	expect(outline(pieces)).toEqual([
		['cover.xhtml'],
		['brief--one.xhtml'],
		['questions.xhtml', ['questions--q.xhtml'], ['questions--r.xhtml']],
		['timeline.xhtml'],
		['index.xhtml'],
	]);
});

test('a piece is taken out of its part', () => {
	const questions = pieces.find(({ file }) => file === 'questions.xhtml');
	expect(questions && textOf(questions.section)).toBe('Questions');
});

test('titles are headings without their markup; labels are numbers, or titles where there are none', () => {
	expect(inOrder(pieces).map(({ title, label }) => [title, label])).toEqual([
		['Cranes <& quays>', 'Cranes <& quays>'],
		['One & only', 'Chapter 1'],
		['Questions', 'Questions'],
		['Q1 Did they come?', 'Q1'],
		['Q2 When?', 'Q2'],
		['Timeline', 'Timeline'],
		['Index', 'Index'],
	]);
});

test('the headings of a file begin at the first level', () => {
	const [, , , question] = inOrder(pieces);
	if (!question) throw new Error('no question');
	expect(find(question.section, ({ name }) => name === 'h1')).not.toBeNull();
	expect(find(question.section, ({ name }) => name === 'h2')?.attribs['id']).toBe('questions--q--why');
});

test('each id is found in its file', () => {
	const files = filesOfIds(pieces);
	expect(files.get('questions--q--position-yes')?.file).toBe('questions--q.xhtml');
	expect(files.get('questions')?.file).toBe('questions.xhtml');
	expect(files.get('brief--one--note-2')?.file).toBe('brief--one.xhtml');
	expect(files.has('contents')).toBe(false);
	expect(contents).toEqual(['contents']);
});

test('a page without parts has no pieces, a part without a heading the title that it states', () => {
	expect(splitPage(parseHtml('<p>x</p>'))).toEqual([]);
	const [bare] = splitPage(parseHtml(pageOf('<section id="a" data-part="odd" data-title="Odd"><p>x</p></section>')));
	expect([bare?.title, bare?.label, bare?.semantics]).toEqual(['Odd', 'Odd', { type: 'chapter', role: 'doc-chapter' }]);
});
