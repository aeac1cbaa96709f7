import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { coverage, type Support, summed, supports, units } from '../../../src/book/coverage.ts';
import { parseProse } from '../../../src/prose/parse.ts';
import type { Id } from '../../../src/schema/ids.ts';
import { type Change, smallBook } from './fixture.ts';

// A busy machine makes many runs slow.
vi.setConfig({ testTimeout: 60_000 });

function unitsOf(source: string) {
	const { facts, faults } = parseProse(source, { article: true });
	expect(faults.filter(({ code }) => code !== 'footnote-unused')).toEqual([]);
	if (facts === null) throw new Error('no facts');
	return units(facts, 'own' as Id);
}

const told = (source: string) => unitsOf(source).map(({ text, support }) => `${text} → ${support}`);

describe('a sentence is supported', () => {
	test.each([
		['by a claim', 'A.[@S1#a]', 'claim'],
		['by a claim of its own article', 'A.[@#a]', 'claim'],
		['by a claim within it', 'A [@S1#a] b.', 'claim'],
		['by a position', 'A.[@q#p]', 'position'],
		['by a proved absence', 'A.[@!q#p]', 'absence'],
		['by a synthesis', 'A.[@q]', 'synthesis'],
		['first by what shows it', 'A.[@q; !q#p; q#p; S1#a]', 'claim'],
		['by a position before a synthesis', 'A.[@q][@q#p]', 'position'],
		['by a claim in a finding', '<Finding>\n\nA.[@S1#a]\n\n</Finding>', 'claim'],
		['by a finding', '<Finding>\n\nA.\n\n</Finding>', 'finding'],
		['by a finding on one line', '<Finding>A.</Finding>', 'finding'],
		['by an assumption', '<Assumption>\n\nA.\n\n</Assumption>', 'assumption'],
		['by background, in a list', '<Background source="b">\n\n- A.\n\n</Background>', 'background'],
		['by a claim, after its quotation', '“A.”[@S1#a]', 'claim'],
		['by a claim, in a quotation of Markdown', '> A.[@S1#a]', 'claim'],
		['by a claim that follows with a space', 'A. [@S1#a]', 'claim'],
	] as const)('%s', (_, source, support) => {
		expect(unitsOf(source).map((unit) => unit.support)).toEqual([support]);
	});
});

describe('a sentence is naked', () => {
	test.each([
		['that cites nothing', 'A.', 'A.'],
		['before one that cites', 'It came. It left.[@S1#a]', 'It came.'],
		['after one that cites', 'It came.[@S1#a] It left.', 'It left.'],
		['that rests on the page it stands on', 'A.[@own]', 'A.'],
		['in a note', '<Note>\n\nA.\n\n</Note>', 'A.'],
		['after a finding', '<Finding>\n\nB.\n\n</Finding>\n\nA.', 'A.'],
		['before its list', 'A:\n\n- B.[@S1#a]', 'A:'],
		['in a list', '- A.\n- B.[@S1#a]', 'A.'],
		['in a quotation', '> A.', 'A.'],
		['whose footnote cites', 'A.[^1]\n\n[^1]: B.[@S1#a]', 'A.'],
		['in a footnote', 'B.[@S1#a][^1]\n\n[^1]: A.', 'A.'],
		['without a stop', 'A', 'A'],
		['of figures alone', '1.5 %', '1.5 %'],
		['in another script', '他没有来。我们走吧。[@S1#a]', '他没有来。'],
	])('%s', (_, source, text) => {
		expect(unitsOf(source).flatMap((unit) => (unit.support === null ? [unit.text] : []))).toEqual([text]);
	});
});

describe('what is no sentence needs no support', () => {
	test.each([
		['a heading', '## A'],
		['a heading that cites', '## A[@S1#a]'],
		['the head of a table', '| A | B |\n|-|-|'],
		['what has no letter', '–\n\n…\n\n***'],
		['code', '```\nA.\n```'],
		['a picture and a component', '![A b.](./a.png)\n\n<Timeline />'],
		['nothing', ''],
	])('%s', (_, source) => {
		expect(unitsOf(source)).toEqual([]);
	});
});

test('a row of a table is one unit, supported when one of its cells cites', () => {
	expect(
		told(
			'| H | I |\n|-|-|\n| a | b[@S1#a] |\n| c | |\n| d. E. | f |\n| g | [@S1#a] |\n| | [@S1#a] |\n| – | … |\n\nH.[@S1#a]',
		),
	).toEqual(['a | b → claim', 'c → null', 'd. | E. | f → null', 'g → claim', 'H. → claim']);
});

test('a unit names the sentences that it is made of', () => {
	const found = unitsOf('## T\n\nIt came. It left.\n\n| H | I |\n|-|-|\n| c | d |').map(({ text, sentences }) => [
		text,
		sentences,
	]);
	expect(found).toEqual([
		['It came.', [1]],
		['It left.', [2]],
		['c | d', [5, 6]],
	]);
});

test('units begin where they were written', () => {
	const source = 'A *b*. [[c]] d.\n\n| H | I |\n|-|-|\n| | e |\n\n> f';
	expect(unitsOf(source).map(({ offset }) => source.slice(offset, offset + 3))).toEqual(['A *', '[[c', 'e |', 'f']);
});

test('each sentence of any text stands in one unit, in order, supported as it is alone', () => {
	const sentence = fc.record({
		words: fc.constantFrom('It came', 'Gen. Smith left', 'He saw the U.S. Navy', '“Why?” he asked', 'See No. 4 of it'),
		cites: fc.constantFrom('', '[@S1#a]', ' [@q#p]', '[@own]', '[@!q#p; q]'),
	});
	const expected: Record<string, Support | null> = {
		'': null,
		'[@S1#a]': 'claim',
		' [@q#p]': 'position',
		'[@own]': null,
		'[@!q#p; q]': 'absence',
	};
	fc.assert(
		fc.property(fc.array(sentence, { maxLength: 12 }), fc.constantFrom(' ', '\n', '\n\n', '\n\n- '), (all, between) => {
			const source = all.map(({ words, cites }) => `${words}.${cites}`).join(between);
			const found = unitsOf(source);
			expect(found.map(({ text, support }) => [text, support])).toEqual(
				all.map(({ words, cites }) => [`${words}.`, expected[cites]]),
			);
			for (const { text, offset } of found) expect(source.startsWith(text, offset)).toBe(true);
		}),
	);
});

describe('the coverage of a book', () => {
	test('counts each page, and their sum', () => {
		const found = coverage(smallBook().book);
		expect(found).toMatchObject({ sentences: 23, supported: 23 });
		expect(found.kinds).toEqual({
			claim: 17,
			position: 1,
			absence: 1,
			synthesis: 0,
			finding: 1,
			assumption: 0,
			background: 3,
		});
		expect(summed(found.pages)).toEqual({ sentences: 23, supported: 23, kinds: found.kinds });
		expect(found.pages.map(({ entry, sentences }) => [entry.id, sentences]).slice(0, 5)).toEqual([
			['the-quay', 5],
			['has-a-crane-come', 3],
			['no-crane-yet', 1],
			['courier-cranes', 3],
			['mail-cranes', 2],
		]);
	});

	test('names what is naked', () => {
		const { book } = smallBook({
			'judgements/no-crane-yet.mdx': ['She works there.[@S1#cranes-missing]', 'She works.'],
		});
		const { pages, sentences, supported } = coverage(book);
		expect([supported, sentences]).toEqual([22, 23]);
		expect(pages.flatMap(({ naked }) => naked.map(({ text }) => text))).toEqual(['She works.']);
	});

	test('has no page that says nothing', () => {
		const { book } = smallBook({ 'judgements/no-crane-yet.mdx': ['She works there.[@S1#cranes-missing]', ''] });
		const found = coverage(book);
		expect(found.pages.map(({ entry }) => entry.id)).not.toContain('no-crane-yet');
		expect([found.sentences, found.pages.every(({ sentences }) => sentences > 0)]).toEqual([22, true]);
	});

	test('does not count corrections', () => {
		const pages = coverage(smallBook().book).pages.map(({ entry }) => entry.collection);
		expect(new Set<string>(pages)).toEqual(new Set(['chapters', 'questions', 'judgements', 'articles', 'entities']));
	});

	test('has every kind of support explained', () => {
		expect(Object.values(supports).every((words) => words.length > 10)).toBe(true);
	});
});

describe('how bad a naked sentence is, the book says', () => {
	const naked = { 'judgements/no-crane-yet.mdx': ['She works there.[@S1#cranes-missing]', 'She works.'] } as const;
	const level = (coverage: string) => ({
		...naked,
		'book.yaml': ['language: en\n', `language: en\ncoverage: ${coverage}\n`] as const,
	});
	test.each([
		['error', ['error']],
		['warning', ['warning']],
		['off', []],
	])('%s', (coverage, severities) => {
		expect(smallBook(level(coverage)).issues.map(({ severity }) => severity)).toEqual(severities);
	});

	test('an error unless it says something', () => {
		expect(smallBook(naked).issues.map(({ severity }) => severity)).toEqual(['error']);
	});
});

describe('our wording is judged', () => {
	const courier = 'articles/courier-cranes.mdx';
	const faults = (changes: Readonly<Record<string, Change>>) => smallBook(changes).issues.map(({ code }) => code);
	test('only in English', () => {
		const changes = {
			'book.yaml': ['language: en', 'language: nl'],
			[courier]: ['Dockers might soon strike.', 'Dockers admit a strike.'],
		} as const;
		expect(faults(changes)).toEqual([]);
		expect(faults({ [courier]: changes[courier] })).toEqual(['sentence-firmer', 'verb-factive']);
	});

	test('not where one claim is firm, nor where more than claims is cited', () => {
		const with_ = (cited: string) => ({
			[courier]: ['might soon strike.[@#strike-possible]', `strike.[@${cited}]`] as const,
		});
		expect(faults(with_('#strike-possible'))).toEqual(['sentence-firmer']);
		expect(faults(with_('#strike-possible; #two-ordered'))).toEqual([]);
		expect(faults(with_('#strike-possible; has-a-crane-come#one'))).toEqual([]);
	});
});
