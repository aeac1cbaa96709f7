import { describe, expect, test } from 'vitest';
import { entityView } from '../../../../src/book/views/entity-view.ts';
import type { Id } from '../../../../src/schema/ids.ts';
import { type Change, smallBook } from '../fixture.ts';

function view(id: string, changes: Readonly<Record<string, Change>> = {}) {
	const { book, body } = smallBook(changes);
	return entityView(book, id as Id, body(id));
}

const said = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('');

describe('entityView', () => {
	test('names a person in its own script, with language and direction', () => {
		const { names, frame } = view('ilka-varga');
		expect(names).toEqual([{ text: 'Илка Варга', lang: 'bg', dir: 'ltr', note: 'Bulgarian' }]);
		expect(frame).toMatchObject({ title: 'Ilka Varga', label: 'Person', lead: 'Harbour master of Vell.' });
	});

	test('a name that runs from right to left says so', () => {
		const { names } = view('ilka-varga', {
			'entities/person/ilka-varga.mdx': ['text: Илка Варга, language: bg', 'text: ایلکا وارگا, language: fa'],
		});
		expect(names).toMatchObject([{ lang: 'fa', dir: 'rtl', note: 'Persian' }]);
	});

	test('lists aliases with what is worth telling of them, and says why there is no Wikidata id', () => {
		const { aliases, wikidata } = view('ilka-varga');
		expect(aliases).toMatchObject([
			{ text: 'I. Varga', note: null },
			{ text: 'Ilka Vаrga', note: 'printed with one Cyrillic letter' },
		]);
		expect(wikidata).toEqual({ none: 'invented' });
	});

	test('every spelling can be searched for', () => {
		expect(view('ilka-varga').frame.search).toMatchObject({
			aliases: ['Илка Варга', 'I. Varga', 'Ilka Vаrga'],
			facets: { kind: ['Entity'], 'entity-kind': ['Person'], year: [] },
		});
		expect(view('crane-order').frame.search?.facets).toMatchObject({ year: ['2023'] });
		expect(view('norda-release').frame.search?.facets).toMatchObject({ year: ['2024'] });
	});

	test('claims that go back to one statement by inference say so, and with which article', () => {
		const [claim] = view('varga-interview').by.rows[0]?.rows.shown ?? [];
		expect(claim?.sameAs).toBe('S2');
		const stated = view('varga-interview', {
			'entities/statement/varga-interview.mdx': ['certainty: inferred', 'certainty: stated'],
		});
		expect(stated.by.rows[0]?.rows.shown[0]?.sameAs).toBeNull();
	});

	test('a section without lines is left out of the contents', () => {
		const slugs = view('crane').frame.contents.map(({ href }) => href);
		expect(slugs).toEqual(['#entity-relations', '#entity-about', '#entity-mentions', '#entity-names']);
	});

	test('claims stand under their articles; what links to it in running text is told apart from them', () => {
		const { about, mentions } = view('vell-harbour');
		expect(about.rows.map(({ code, rows }) => [code, rows.shown.map(({ number }) => number)])).toEqual([
			['S1', ['S1.1', 'S1.3']],
			['S2', ['S2.1']],
		]);
		expect(mentions.rows.map(({ title, links }) => [title, links.shown.map(({ words }) => words)])).toEqual([
			['The quay', ['The harbour']],
			['Ilka Varga', ['Vell Harbour']],
		]);
	});

	test('shows its prose', () => {
		expect(view('norda').prose).toMatchObject([{ kind: 'html', notes: { full: [{ claimNumber: 'S2.1' }] } }]);
	});
});

describe('roles', () => {
	test('a role names its body and the date at which the source shows it', () => {
		const [role] = view('ilka-varga').roles.rows;
		expect(role && said(role.parts)).toBe('harbour master, Vell Harbour');
		expect(role).toMatchObject({ attested: '2 May 2024', time: null, hedged: false, evidence: [{ number: 'S1.1' }] });
	});

	test('the body names who holds the role', () => {
		expect(view('vell-harbour').holders.rows.map(({ parts }) => said(parts))).toEqual(['Ilka Varga, harbour master']);
	});
});

describe('relations', () => {
	test('read from both ends, with the item first', () => {
		expect(view('norda').relations.rows.map(({ parts }) => said(parts))).toEqual([
			'supplies Crane to Vell Harbour',
			'has an order for Crane from Vell Harbour',
		]);
		expect(view('vell-harbour').relations.rows.map(({ parts, time }) => [said(parts), time])).toEqual([
			['is supplied with Crane by Norda', null],
			['ordered Crane from Norda', 'since about 2023'],
		]);
	});

	test('the item tells who supplies it to whom', () => {
		expect(view('crane').relations.rows.map(({ parts }) => said(parts))).toEqual([
			'Norda supplies it to Vell Harbour',
			'Vell Harbour ordered it from Norda',
		]);
	});

	test('a relation without an item names the other end alone', () => {
		const { relations } = view('norda', {
			'entities/organisation/norda.mdx': [
				'kind: supplies, target: vell-harbour, item: crane',
				'kind: backs, target: vell-harbour',
			],
		});
		expect(said(relations.rows[0]?.parts ?? [])).toBe('backs Vell Harbour');
	});

	test('one that rests on hedged claims alone says so', () => {
		const { relations } = view('norda', {
			'entities/organisation/norda.mdx': ['evidence: [S2#one-works]', 'evidence: [S1#strike-possible]'],
		});
		expect(relations.rows.map(({ hedged }) => hedged)).toEqual([true, false]);
	});
});

test('an unknown entity is a mistake of the caller', () => {
	expect(() => view('nobody')).toThrow(RangeError);
});
