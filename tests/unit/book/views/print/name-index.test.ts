import { expect, test } from 'vitest';
import { nameIndex } from '../../../../../src/book/views/print/name-index.ts';
import { type Change, smallBook } from '../../fixture.ts';

const index = (changes: Readonly<Record<string, Change>> = {}) => nameIndex(smallBook(changes).book);
const group = (title: string, changes: Readonly<Record<string, Change>> = {}) =>
	index(changes).find((each) => each.title === title)?.lines ?? [];

test('names stand in groups, statements with their speakers', () => {
	expect(index().map(({ title }) => title)).toEqual(['People', 'Organisations and groups', 'Equipment', 'Events']);
});

test('a name has its places in the order of the pages: mentions, its own words, its profile, each once', () => {
	const varga = group('People').find((line) => line.kind === 'name');
	expect(varga).toEqual({
		kind: 'name',
		text: 'Ilka Varga',
		href: '#entities--ilka-varga',
		native: [{ text: 'Илка Варга', lang: 'bg', dir: 'ltr' }],
		places: [
			'brief--the-quay--p-at-240',
			'articles--courier-cranes--p-at-21',
			'articles--courier-cranes--claim-cranes-missing',
			'articles--mail-cranes--p-at-79',
			'articles--mail-cranes--claim-varga-denies',
			'entities--ilka-varga',
		],
		numbers: 4,
	});
});

test('other spellings lead to the name, by their own letters; those that stand next to it do not', () => {
	const see = group('People', {
		'entities/person/ilka-varga.mdx': ['aliases: [I. Varga,', 'aliases: [Ilka Vargas, Varga, The Harbour Master,'],
	}).flatMap((line) => (line.kind === 'see' ? [[line.spelling.text, line.text]] : []));
	expect(see).toEqual([
		['The Harbour Master', 'Ilka Varga'],
		['Varga', 'Ilka Varga'],
		['Илка Варга', 'Ilka Varga'],
	]);
});

test('a spelling in letters that no font of the book has is left out', () => {
	const changes = {
		'entities/person/ilka-varga.mdx': ['{ text: Илка Варга, language: bg }', '{ text: אילקה, language: he }'],
	} as const;
	expect(JSON.stringify(group('People', changes))).not.toContain('אילקה');
});

test('names and spellings stand in one order, capitals or not', () => {
	const lines = group('Organisations and groups', {
		'entities/organisation/norda.mdx': ['aliases: [Norda Works]', 'aliases: [the works, Crane Works]'],
	});
	const shown = lines.map((line) => (line.kind === 'name' ? line.text : `${line.spelling.text}, see ${line.text}`));
	expect(shown).toEqual([
		'Crane Works, see Norda',
		'Harbour Mail',
		'Norda',
		'the works, see Norda',
		'Vell Courier',
		'Vell Harbour',
	]);
});
