import { describe, expect, test } from 'vitest';
import { type MatrixFigure, matrixFigure, matrixSheets } from '../../../../src/book/figures/matrix.ts';
import { textWidth } from '../../../../src/book/figures/text-width.ts';
import { page } from '../../../../src/book/href.ts';
import type { Book } from '../../../../src/book/model.ts';
import { pageResolver } from '../../../../src/book/page-resolver.ts';
import { type Change, smallBook } from '../fixture.ts';

const draw = (book: Book, width = 684): MatrixFigure | null => {
	const from = page('matrix');
	return matrixFigure({ book, from, resolver: pageResolver(book, from, null) }, { width });
};
const figureOf = (changes: Record<string, Change> = {}): MatrixFigure => {
	const figure = draw(smallBook(changes).book);
	if (figure === null) throw new Error('no figure');
	return figure;
};
const question = 'questions/has-a-crane-come.mdx';

describe('the small book', () => {
	const { columns, rows, key } = figureOf();

	test('a column leads to its article, a row to its question or position', () => {
		expect(columns.map(({ href, title }) => [title, href])).toEqual([
			['S1 Vell Courier, 2 May 2024', '../articles/courier-cranes/index.html'],
			['S2 Harbour Mail, 10 May 2024', '../articles/mail-cranes/index.html'],
		]);
		expect(rows.map(({ of, title, href }) => [of, title, href])).toEqual([
			['question', 'Has a crane come?', '../questions/has-a-crane-come/index.html'],
			['position', 'None has come', '../questions/has-a-crane-come/index.html#position-none'],
			['position', 'One is at work', '../questions/has-a-crane-come/index.html#position-one'],
			['position', 'Both are at work', '../questions/has-a-crane-come/index.html#position-both'],
		]);
	});

	test('a sign says who takes the position, how, and in which claims', () => {
		expect(rows.map(({ cells }) => cells.map(({ title }) => title))).toEqual([
			[],
			['S1 states “None has come”: S1.1', 'S2 states “None has come”: S2.2'],
			['S2 states “One is at work”: S2.1'],
			[],
		]);
		expect(key.map(({ text }) => text)).toEqual(['states it']);
	});
});

test('the head of a column is whole: its words are as wide as the column, or divided', () => {
	const columnsOf = (name: string) =>
		figureOf({ 'entities/organisation/harbour-mail.mdx': ['name: Harbour Mail', `name: ${name}`] }).columns.map(
			({ lines }) => lines,
		);
	const [, wide] = columnsOf('Transcontinental Mail');
	expect(wide?.map(({ text }) => text)).toEqual(['S2', 'Transcontinental', 'Mail', '10 May 2024']);
	const [, divided] = columnsOf('transcontinentalshippingmail.example.org');
	expect(divided?.map(({ text }) => text).join('')).toBe('S2transcontinentalshippingmail.example.org10 May 2024');
	for (const { text, x } of divided ?? []) expect(x + textWidth(text, 10)).toBeLessThanOrEqual(684);
});

test('doubts and denials are marked as such', () => {
	const { rows, key } = figureOf({
		[question]: ['S2#varga-denies, stance: states', 'S2#varga-denies, stance: doubts'],
	});
	expect(rows[1]?.cells.map(({ against, strokes }) => [against, strokes.map(({ look }) => look)])).toEqual([
		[false, ['dot']],
		[true, ['ring']],
	]);
	expect(key.map(({ text, against }) => [text, against])).toEqual([
		['states it', false],
		['doubts it', true],
	]);
});

describe('a book of many questions and articles', () => {
	const { book } = smallBook();
	const [first] = [...book.questions.values()];
	const [article] = [...book.articles.values()];
	const [record] = [...book.claims.values()];
	if (!first || !article || !record) throw new Error('the small book lacks something');
	const articles = new Map(
		Array.from({ length: 300 }, (_, i) => {
			const id = `article-${String(i).padStart(3, '0')}`;
			return [id, { ...article, id, data: { ...article.data, code: `S${i}` } }] as const;
		}),
	);
	const claims = new Map([...articles.values()].map((each) => [`${each.data.code}#c`, { ...record, article: each }]));
	const held = (some: number) => [...claims.keys()].slice(0, some).map((claim) => ({ claim, stance: 'states' }));
	const label = 'A position with a label that is as long as labels of positions sometimes are in a book';
	const positions = [20, 300, 5].map((some, i) => ({ id: `p${i}`, label, held: held(some) }));
	const questions = new Map(
		Array.from({ length: 50 }, (_, i) => [`q${i}`, { ...first, id: `q${i}`, data: { ...first.data, positions } }]),
	);
	const figure = draw({ ...book, articles, claims, questions } as unknown as Book);

	test('is cut to what can be seen at a glance, and says so', () => {
		expect(figure?.rows.filter(({ of }) => of === 'position')).toHaveLength(60);
		expect(figure?.notes.slice(1)).toEqual([
			'The first 20 of 50 questions are shown; the tables have all.',
			'Of 300 articles that take a position the 6 that take most are shown.',
		]);
		expect(figure?.columns.map(({ title }) => title.split(' ')[0])).toEqual(['S0', 'S1', 'S2', 'S3', 'S4', 'S5']);
	});

	test('is put on sheets of one height, each with its heads, and each question on one', () => {
		const from = page('matrix');
		const many = { ...book, articles, claims, questions } as unknown as Book;
		const setting = { book: many, from, resolver: pageResolver(many, from, null) };
		const sheets = matrixSheets(setting, { width: 604, height: 720 });
		expect(sheets.length).toBeGreaterThan(2);
		for (const [i, sheet] of sheets.entries()) {
			expect(sheet.height).toBeLessThanOrEqual(720);
			expect(sheet.height).toBeGreaterThan(500);
			expect(sheet.columns).toEqual(sheets[0]?.columns);
			expect(sheet.rows[0]?.of).toBe('question');
			expect(sheet.label).toContain(`, part ${i + 1} of ${sheets.length}.`);
			expect(sheet.notes.length > 0).toBe(i === sheets.length - 1);
			expect(sheet.key).not.toEqual([]);
		}
		expect(sheets.flatMap(({ rows }) => rows.map(({ href }) => href))).toEqual(figure?.rows.map(({ href }) => href));
	});

	test('no line of text stands on another, and nothing beyond the edge', () => {
		const bottoms = figure?.rows.map(({ lines }) => lines.at(-1)?.y ?? 0) ?? [];
		figure?.rows.slice(1).forEach(({ lines }, i) => {
			expect((lines[0]?.y ?? 0) - (bottoms[i] ?? 0)).toBeGreaterThanOrEqual(13);
		});
		expect(figure?.floor).toBeGreaterThan(bottoms.at(-1) ?? 0);
		for (const { strokes } of figure?.rows.flatMap(({ cells }) => cells) ?? [])
			expect(Number(/M(-?[\d.]+)/.exec(strokes[0]?.d ?? '')?.[1])).toBeLessThan(684);
	});
});

test('one article alone is no comparison', () => {
	const { book } = smallBook({
		[question]: [
			'      - { claim: S1#cranes-missing, stance: states, credibility: "3", because: she would know }\n',
			'',
		],
	});
	expect(draw(book)).toBeNull();
});
