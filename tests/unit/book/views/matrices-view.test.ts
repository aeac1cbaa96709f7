import { describe, expect, test } from 'vitest';
import { matricesView } from '../../../../src/book/views/matrices-view.ts';
import { type Change, smallBook } from '../fixture.ts';
import { withManyArticles } from './many-articles.ts';

const tables = (changes: Record<string, Change> = {}) => matricesView(smallBook(changes).book).tables;
const withoutFirst: Change = [
	'      - { claim: S1#cranes-missing, stance: states, credibility: "3", because: she would know }\n',
	'',
];
const question = 'questions/has-a-crane-come.mdx';

describe('questions and articles', () => {
	test('a cell names the stance, the position and the claims', () => {
		const [table] = tables();
		expect(table?.columns).toEqual([
			{ text: 'S1 Vell Courier, 2 May 2024', href: '../articles/courier-cranes/index.html' },
			{ text: 'S2 Harbour Mail, 10 May 2024', href: '../articles/mail-cranes/index.html' },
		]);
		expect(table?.rows[0]?.head).toEqual({
			text: 'Has a crane come?',
			href: '../questions/has-a-crane-come/index.html',
		});
		expect(table?.rows[0]?.cells[0]).toEqual({
			column: table?.columns?.[0],
			empty: null,
			held: [
				{
					stance: 'states',
					holds: true,
					position: { text: 'None has come', href: '../questions/has-a-crane-come/index.html#position-none' },
					claims: [
						{ number: 'S1.1', href: '../articles/courier-cranes/index.html#claim-cranes-missing', inferred: false },
					],
				},
			],
		});
		expect(table?.rows[0]?.cells[1]?.held.map(({ position }) => position.text)).toEqual([
			'None has come',
			'One is at work',
		]);
	});

	test('an empty cell predates or has nothing recorded', () => {
		const empty = (changes: Record<string, Change>) => tables(changes)[0]?.rows[0]?.cells.map((cell) => cell.empty);
		expect(empty({ [question]: withoutFirst })).toEqual(['predates', null]);
		const later: Change = ['published: 2024-05-02', 'published: 2024-05-20'];
		expect(empty({ [question]: withoutFirst, 'articles/courier-cranes.mdx': later })).toEqual([
			'nothing recorded',
			null,
		]);
	});
});

describe('questions and speakers', () => {
	test('a speaker stands once, with the claims of all articles; outlets and the unnamed come last', () => {
		const more: Change = [
			'- { claim: S2#varga-denies, stance: states }',
			'- { claim: S2#varga-denies, stance: states }\n      - { claim: S1#two-ordered, stance: implies, because: x }\n      - { claim: S1#strike-possible, stance: doubts }',
		];
		const rows = tables({ [question]: more })[1]?.rows ?? [];
		expect(rows.map(({ head, aside }) => [head.text, aside])).toEqual([
			['Ilka Varga', null],
			['Norda', null],
			['Vell Courier', 'in its own voice'],
			['Sources that are not named', 'not one source'],
		]);
		expect(rows[0]?.cells[0]?.held.flatMap(({ claims }) => claims.map(({ number }) => number))).toEqual([
			'S1.1',
			'S2.2',
		]);
		expect(rows[3]?.cells[0]?.held).toMatchObject([{ stance: 'doubts', holds: false }]);
	});

	test('a claim whose speaker we infer says so', () => {
		const inferred: Change = [
			'varga: { statement: varga-interview }',
			'varga: { statement: varga-interview, unnamed: an official }',
		];
		const [varga] = tables({ 'articles/mail-cranes.mdx': inferred })[1]?.rows ?? [];
		expect(varga?.cells[0]?.held[0]?.claims.map((claim) => claim.inferred)).toEqual([false, true]);
	});

	test('nobody who takes no side has a row', () => {
		expect(tables()[1]?.rows.map(({ head }) => head.text)).toEqual(['Ilka Varga', 'Norda']);
	});
});

describe('where columns are too many', () => {
	const { book } = smallBook();
	test('a question lists the articles that take a side, by code', () => {
		const [table] = matricesView(withManyArticles(book)).tables;
		expect(table?.columns).toBeNull();
		expect(table?.caption).toBe(
			'At each question stand the articles that take a position on it. Of all others nothing is recorded.',
		);
		expect(table?.rows.map(({ cells }) => cells.map(({ column }) => column.text))).toEqual([
			['S1 Vell Courier, 2 May 2024', 'S2 Harbour Mail, 10 May 2024'],
		]);
		expect(table?.rows[0]?.cells[1]?.held.map(({ position }) => position.text)).toEqual([
			'None has come',
			'One is at work',
		]);
	});

	test('a speaker lists the questions', () => {
		const [question] = book.questions.values();
		if (!question) throw new Error('no question');
		const copies = Array.from({ length: 30 }, (_, i) => ({
			...question,
			id: `copy-${i}` as typeof question.id,
			data: { ...question.data, positions: question.data.positions.map((each) => ({ ...each, held: [] })) },
		}));
		const questions = new Map([...book.questions, ...copies.map((copy) => [copy.id, copy] as const)]);
		const [, table] = matricesView({ ...book, questions }).tables;
		expect(table?.columns).toBeNull();
		expect(table?.rows.map(({ head, cells }) => [head.text, ...cells.map(({ column }) => column.text)])).toEqual([
			['Ilka Varga', 'Has a crane come?'],
			['Norda', 'Has a crane come?'],
		]);
	});
});

test('a book without questions has no tables to show', () => {
	const { book } = smallBook();
	const view = matricesView({ ...book, questions: new Map() });
	expect(view.tables.map(({ rows }) => rows)).toEqual([[], []]);
	expect(view.frame.contents).toEqual([]);
});
