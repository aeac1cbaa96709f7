import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../src/book/href.ts';
import { pageResolver } from '../../../src/book/page-resolver.ts';
import type { Id } from '../../../src/schema/ids.ts';
import { smallBook } from './fixture.ts';

const { book } = smallBook();
const resolver = () => pageResolver(book, pageOf('chapters', 'the-quay'), null);

describe('pageResolver', () => {
	test('links are document-relative and know what they lead to', () => {
		expect(resolver().link('ilka-varga', null)).toEqual({
			href: '../../entities/ilka-varga/index.html',
			text: 'Ilka Varga',
			kind: 'person',
		});
		expect(resolver().link('nobody', null)).toBeNull();
	});

	test('the same claim has the same number, and notes stand in the order of their first citation', () => {
		const page = resolver();
		const claim = (name: string) => page.cite({ kind: 'claim', code: 'S1', claim: name })?.number;
		expect([claim('two-ordered'), claim('cranes-missing'), claim('two-ordered')]).toEqual([1, 2, 1]);
		expect(page.notes().map(({ number, href }) => [number, href])).toEqual([
			[1, '../../articles/courier-cranes/index.html#claim-two-ordered'],
			[2, '../../articles/courier-cranes/index.html#claim-cranes-missing'],
		]);
	});

	test('a note says who stands behind a claim, and gives the words', () => {
		const page = resolver();
		page.cite({ kind: 'claim', code: 'S1', claim: 'cranes-missing' });
		page.cite({ kind: 'claim', code: 'S1', claim: 'strike-possible' });
		expect(page.notes()).toMatchObject([
			{
				claimNumber: 'S1.1',
				text: 'Vell Harbour has not received a Crane.',
				quotes: ['not one crane has come'],
				form: 'direct',
				speaker: { name: 'Ilka Varga', kind: 'speaker', statement: { date: '1 May 2024' } },
			},
			{ speaker: { name: 'dockers', kind: 'unnamed', href: null, statement: null }, mode: 'possible' },
		]);
	});

	test('questions, positions and absences have notes of their own', () => {
		const page = resolver();
		page.cite({ kind: 'question', question: 'has-a-crane-come' });
		page.cite({ kind: 'position', question: 'has-a-crane-come', position: 'none' });
		page.cite({ kind: 'absence', question: 'has-a-crane-come', position: 'both' });
		expect(page.notes()).toMatchObject([
			{
				kind: 'question',
				position: null,
				support: '2 articles, 2 origins, each with an interest (1 the same by our inference)',
			},
			{
				kind: 'position',
				position: 'None has come',
				support: '2 articles, 1 origin with an interest (the same by our inference)',
			},
			{ kind: 'absence', position: 'Both are at work', support: 'no source read here' },
		]);
	});

	test('an article cites its own claims without naming itself', () => {
		const own = book.articles.get('courier-cranes' as Id) ?? null;
		const page = pageResolver(book, pageOf('articles', 'courier-cranes'), own);
		expect(page.cite({ kind: 'claim', code: null, claim: 'two-ordered' })).toMatchObject({
			number: 1,
			href: '#claim-two-ordered',
		});
		expect(page.image('./quay.png')).toEqual({ src: '../../media/articles/quay.png' });
	});
});
