import { describe, expect, test } from 'vitest';
import { articleView } from '../../../../src/book/views/article-view.ts';
import type { Id } from '../../../../src/schema/ids.ts';
import { type Change, smallBook } from '../fixture.ts';

function article(id: string, changes: Record<string, Change> = {}) {
	const { book, body } = smallBook(changes);
	return articleView(book, id as Id, body(id));
}

describe('articleView', () => {
	test('a claim has its number, its anchor, its links and its words', () => {
		const [claim] = article('courier-cranes').claims.rows;
		expect(claim).toMatchObject({
			anchor: 'claim-cranes-missing',
			number: 'S1.1',
			place: 'paragraph 2',
			spoken: true,
			translated: true,
			slices: [
				{
					words: 'not one crane has come',
					address: 'https://example.org/courier/cranes#:~:text=not%20one%20crane%20has%20come',
				},
			],
		});
		expect(claim?.html).toContain('href="../../entities/vell-harbour/index.html"');
	});

	test('a hedge is shown, and what is said without one is not', () => {
		expect(article('courier-cranes').claims.rows.map(({ mode }) => mode)).toEqual([null, null, 'called possible']);
	});

	test('an article that is gone leads to its archived copy, or nowhere', () => {
		const address = (id: string) =>
			article(id, {
				[`articles/${id}.mdx`]: [id === 'mail-cranes' ? 'status: unknown' : 'status: live', 'status: gone'],
			}).claims.rows[0]?.slices[0]?.address;
		expect(address('courier-cranes')).toBeNull();
		expect(address('mail-cranes')).toMatch(/^https:\/\/archive\.example\.org\/mail\/cranes#:~:text=that%20%E2%80%9C-,/);
	});

	test('a claim knows where it is used, its own summary aside', () => {
		const { used } = article('courier-cranes').claims.rows[0] ?? {};
		expect(used?.uses.map(({ kind, how }) => `${kind}: ${how}`)).toEqual([
			'Question: on the position “None has come”',
			'Question: part of a conflict',
			'Judgement: evidence',
			'Profile: evidence for a role',
		]);
		expect(used?.cited.map(({ title }) => title)).not.toContain('Vell waits for its cranes');
		expect(used?.cited.map(({ title }) => title)).toContain('The quay');
	});

	test('origins are named once, with the other articles that relay them', () => {
		const rows = article('courier-cranes').origins.rows;
		expect(rows.map(({ speaker, claims, alsoIn }) => [speaker.name, claims, alsoIn.map(({ text }) => text)])).toEqual([
			['Ilka Varga', 1, ['S2']],
			['Vell Courier', 1, []],
			['dockers', 1, []],
		]);
	});

	test('provenance says what is missing, and why', () => {
		const facts = new Map(
			article('courier-cranes').provenance.rows.map(({ term, lines }) => [
				term,
				lines.map(({ parts }) => parts.map(({ text }) => text).join('')),
			]),
		);
		expect(facts.get('Archived copy')).toEqual(['None. no archived copy was looked for']);
		expect(facts.get('Published')).toEqual(['2 May 2024']);
		expect(facts.get('Reliability')).toEqual(['B: usually reliable', 'corrections are printed']);
		expect(facts.get('Read')).toEqual([
			'Read by Ada Marr, 4 May 2024',
			'Not yet checked against the capture by a second person',
		]);
	});

	test('search is told publisher and year', () => {
		expect(article('courier-cranes').frame.search).toEqual({
			kind: 'Source',
			aliases: ['S1'],
			facets: { publisher: ['Vell Courier'], year: ['2024'] },
		});
	});
});
