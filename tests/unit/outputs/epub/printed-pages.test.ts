import { describe, expect, test } from 'vitest';
import { blockPrefix } from '../../../../src/book/paper-blocks.ts';
import { listPages, nameBlocks, type PrintedPages } from '../../../../src/outputs/epub/printed-pages.ts';
import { contentsIds, splitPage } from '../../../../src/outputs/epub/split.ts';
import { elements, parseHtml, type Root } from '../../../../src/outputs/epub/xhtml.ts';
import { BLOCKS, filesOf, MAIN, pageOf } from './fixture.ts';

const labels = ['i', 'ii', 'iii', '1', '2', '3', '4', '5'];

/** The name of the block that holds this and no other block. */
function blockWith(text: string): string {
	const page = parseHtml(pageOf(MAIN));
	nameBlocks(page, { labels, places: new Map(), blocks: BLOCKS });
	const [id] = idsOf(page, (words) => words.trimStart().startsWith(text));
	if (id === undefined) throw new Error(`no block begins with ${text}`);
	return id;
}

function idsOf(page: Root, test: (text: string) => boolean): string[] {
	return [...elements(page.children)]
		.filter(({ attribs, children }) => attribs['id'] && children.some((node) => 'data' in node && test(node.data)))
		.map(({ attribs }) => attribs['id'] ?? '');
}

/** The pages of the fixture when these places begin on these pages. */
function pagesOf(places: readonly (readonly [string, number])[]): { lines: string[]; ids: string[] } {
	const printed: PrintedPages = { labels, places: new Map(places), blocks: BLOCKS };
	const page = parseHtml(pageOf(MAIN));
	nameBlocks(page, printed);
	const contents = contentsIds(page);
	const pieces = splitPage(page);
	const lines = listPages(pieces, contents, printed).map(({ href, text }) => `${text} ${href}`);
	const left = pieces.flatMap(({ section }) => [...elements([section])].map(({ attribs }) => attribs['id'] ?? ''));
	return { lines, ids: left };
}

const persian = blockWith('In Persian');
const { lines, ids } = pagesOf([
	['questions--q--why', 6],
	['questions', 5],
	['timeline', 7],
	['contents', 1],
	['cover', 0],
	[persian, 4],
	['brief--one', 3],
	['brief--one--quays', 4],
	[blockWith('A board'), 4],
]);

test('every page is listed, in order, with the first place that begins on it', () => {
	expect(lines).toEqual([
		...['i cover.xhtml', 'ii nav.xhtml#toc', 'iii nav.xhtml#toc', '1 brief--one.xhtml'],
		...['2 brief--one.xhtml#brief--one--quays', '3 questions.xhtml'],
		...['4 questions--q.xhtml#questions--q--why', '5 timeline.xhtml'],
	]);
});

test('a block without an id is named after the page that it leads, and no other', () => {
	const named = pagesOf([
		['cover', 0],
		[persian, 4],
	]);
	expect(named.lines).toContain('2 brief--one.xhtml#page--2');
	expect(named.ids.filter((id) => id.startsWith('page--'))).toEqual(['page--2']);
	for (const left of [ids, named.ids]) expect(left.filter((id) => id.startsWith(blockPrefix))).toEqual([]);
});

test('a page on which nothing begins leads to what runs on to it', () => {
	expect(
		pagesOf([
			['cover', 0],
			['questions--q', 3],
		]).lines.slice(1, 5),
	).toEqual([...['ii cover.xhtml', 'iii cover.xhtml', '1 questions--q.xhtml', '2 questions--q.xhtml']]);
});

test('places that the EPUB has not are no pages of it', () => {
	expect(pagesOf([['elsewhere', 0]]).lines).toEqual([]);
});

describe('a page whose blocks are not those that were printed', () => {
	test('is refused', () => {
		const printed = { labels, places: new Map([['cover', 0]]), blocks: BLOCKS + 1 };
		expect(() => filesOf({ printed })).toThrow(`the print page has ${BLOCKS} blocks without an id, and ${BLOCKS + 1}`);
	});
});
