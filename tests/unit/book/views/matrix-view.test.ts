import { describe, expect, test } from 'vitest';
import { page } from '../../../../src/book/href.ts';
import type { Book } from '../../../../src/book/model.ts';
import { pageResolver } from '../../../../src/book/page-resolver.ts';
import { matrixView } from '../../../../src/book/views/matrix-view.ts';
import type { Id } from '../../../../src/schema/ids.ts';
import { type Change, smallBook } from '../fixture.ts';
import { withManyArticles } from './many-articles.ts';

function matrix(changes: Record<string, Change> = {}) {
	return matrixOf(smallBook(changes).book);
}

function matrixOf(book: Book) {
	const question = book.questions.get('has-a-crane-come' as Id);
	if (!question) throw new Error('no question');
	const from = page('home');
	return matrixView({ book, from, resolver: pageResolver(book, from, null) }, question);
}

describe('matrixView', () => {
	test('an article stands against each position; nothing is "nothing recorded"', () => {
		const [courier] = matrix().rows;
		expect(courier?.code).toBe('S1');
		expect(courier?.cells.map(({ held, empty }) => empty ?? held.map(({ number }) => number))).toEqual([
			['S1.1'],
			'nothing recorded',
			'nothing recorded',
		]);
	});

	test('an article older than every other that answers predates the question', () => {
		const silenced: Change = [
			'      - { claim: S1#cranes-missing, stance: states, credibility: "3", because: she would know }\n',
			'',
		];
		const rows = matrix({ 'questions/has-a-crane-come.mdx': silenced }).rows;
		expect(rows.map(({ cells }) => cells.map(({ empty }) => empty))).toEqual([
			['predates', 'predates', 'predates'],
			[null, null, 'nothing recorded'],
		]);
	});

	test('of many articles those stand in it that answer', () => {
		expect(matrix().others).toBe(0);
		const { rows, others } = matrixOf(withManyArticles(smallBook().book));
		expect(rows.map(({ code }) => code)).toEqual(['S1', 'S2']);
		expect(others).toBe(30);
	});

	test('a claim carries the grade of its publisher and its own, if the book grades', () => {
		const grade = (changes: Record<string, Change>) => matrix(changes).rows[0]?.cells[0]?.held[0]?.grade;
		expect(grade({})).toBe('B3');
		expect(
			grade({ 'book.yaml': ['subtitle: A small book for tests', 'subtitle: A small book for tests\ngrading: false'] }),
		).toBeNull();
	});
});
