import { expect, test } from 'vitest';
import type { Entry } from '../../../../../src/book/entry.ts';
import { type PaperView, paperView } from '../../../../../src/book/views/print/paper-view.ts';
import { type Change, smallBook } from '../../fixture.ts';

function paper(changes: Readonly<Record<string, Change>> = {}): PaperView {
	const { book, body } = smallBook(changes);
	return paperView(book, ({ id }: Entry) => body(id), 'a1'.repeat(32));
}

/** Every string of a record with the key that it stands under. */
function strings(value: unknown, key = ''): { key: string; text: string }[] {
	if (typeof value === 'string') return [{ key, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => strings(inner, Array.isArray(value) ? key : name));
}

const inHtml = (texts: ReturnType<typeof strings>, attribute: RegExp): string[] =>
	texts.flatMap(({ key, text }) =>
		key === 'html' ? [...text.matchAll(attribute)].map(([, found]) => found ?? '') : [],
	);

/** The ids that the document writes. */
function idsOf(view: PaperView): string[] {
	const { chapters, questions, judgements, sources, profiles, corrections, parts } = view;
	const texts = strings([chapters, questions, judgements, sources, profiles]);
	return [
		...[...parts, ...chapters, ...questions, ...judgements, ...sources, ...profiles, ...corrections].map(
			({ id }) => id,
		),
		...chapters.flatMap(({ notes }) => [notes.id, ...notes.rows.map(({ note }) => note.anchor)]),
		...questions.flatMap(({ positions }) => positions.map(({ anchor }) => anchor)),
		...sources.flatMap(({ claims }) => claims.map(({ anchor }) => anchor)),
		...profiles.flatMap((group) => group.profiles.map(({ id }) => id)),
		...strings(
			[chapters, questions, judgements, sources, profiles].flat().map((each) => headings(each)),
			'heading',
		).map(({ text }) => text),
		...inHtml(texts, / id="([^"]+)"/g),
	];
}

function headings(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('kind' in value && value.kind === 'heading' && 'id' in value) return [String(value.id)];
	return Object.values(value).flatMap(headings);
}

/** The ids that the document leads to, or whose pages it prints. */
function targetsOf(view: PaperView): string[] {
	const { chapters, contents, index, ...rest } = view;
	const texts = strings([chapters, index, rest]);
	return [
		...contents.map(({ id }) => id),
		...chapters.flatMap(({ notes }) => notes.rows.map(({ target }) => target)),
		...index.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'name' ? line.places : []))),
		...texts.flatMap(({ key, text }) => (key === 'href' && text.startsWith('#') ? [text.slice(1)] : [])),
		...inHtml(texts, / href="#([^"]+)"/g),
	];
}

test('no id is written twice, though every page begins to count anew', () => {
	const ids = idsOf(paper());
	expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	expect(ids).toContain('articles--courier-cranes--claim-cranes-missing');
	expect(ids).toContain('articles--courier-cranes--p-2');
	expect(ids).toContain('questions--has-a-crane-come--position-none');
});

test('every link and every page number names an id of the document', () => {
	const view = paper({ 'chapters/the-quay.mdx': ['The order is told', 'The order[^1] is told'] });
	const ids = new Set(idsOf(view));
	// What the figures of the overviews lead to is not shown on paper.
	const targets = targetsOf({ ...view, overviews: { ...view.overviews, timeline: { figure: null, rows: [] } } });
	expect(targets.length).toBeGreaterThan(80);
	expect([...new Set(targets)].filter((id) => !ids.has(id))).toEqual([]);
});

test('nothing leads out of the document but addresses of the web', () => {
	const hrefs = strings(paper()).filter(({ key }) => key === 'href' || key === 'url');
	expect(hrefs.filter(({ text }) => !/^(?:#|https?:)/.test(text))).toEqual([]);
});

test('ids are such as names of a PDF may be', () => {
	expect(idsOf(paper()).filter((id) => !/^[A-Za-z0-9_-]+$/.test(id))).toEqual([]);
});

test('parts without content are left out', () => {
	const view = paper({
		'chapters/the-quay.mdx': ['<Judgement id="no-crane-yet" />\n', ''],
		'judgements/no-crane-yet.mdx': null,
	});
	expect(view.parts.map(({ id }) => id)).toEqual([
		...[
			'questions',
			'articles',
			'entities',
			'timeline',
			'network',
			'matrix',
			'bibliography',
			'corrections',
			'method',
			'method--legend',
		],
		'index',
	]);
	expect(view.contents.some(({ id }) => id === 'judgements')).toBe(false);
});
