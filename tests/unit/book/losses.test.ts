import { expect, test } from 'vitest';
import { unattributed, weakened } from '../../../src/book/losses.ts';
import type { ClaimRef } from '../../../src/schema/ids.ts';
import { smallBook } from './fixture.ts';

const gone = (...refs: string[]) => new Set(refs as ClaimRef[]);
const INFERRED = [
	'varga: { statement: varga-interview }',
	'varga: { statement: varga-interview, unnamed: an official }',
] as const;

test('what is weakened stands in the order of the book, whatever falls first', () => {
	const { book } = smallBook();
	const found = weakened(book, gone('S2#varga-denies', 'S2#one-works', 'S9#nothing'));
	const places = found.map(({ dependant }) => dependant.place);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(weakened(book, gone('S2#one-works', 'S2#varga-denies'))).toEqual(found);
});

test('what stands as it did is left out', () => {
	const { book } = smallBook();
	const found = weakened(book, gone('S1#cranes-missing'));
	expect(found.map(({ loss }) => loss)).not.toContain(null);
	expect(found.map(({ dependant }) => dependant.kind)).not.toContain('judgement');
});

test('a statement without a speaker, or one that another article gives to its speaker, loses no attribution', () => {
	const mail = { 'articles/mail-cranes.mdx': INFERRED };
	const found = unattributed(smallBook(mail).book, gone('S1#cranes-missing', 'S9#nothing'));
	expect(found.map(({ claims, left }) => [claims, left].map((list) => list.map(({ ref }) => ref)))).toEqual([
		[['S1#cranes-missing', 'S2#varga-denies'], ['S2#varga-denies']],
	]);
	expect(unattributed(smallBook().book, gone('S1#cranes-missing'))).toEqual([]);
	const unknown = {
		'entities/statement/varga-interview.mdx': ['speaker: ilka-varga\n', 'speaker: unknown\n'],
	} as const;
	expect(unattributed(smallBook({ ...mail, ...unknown }).book, gone('S1#cranes-missing'))).toEqual([]);
	expect(unattributed(smallBook().book, gone('S1#two-ordered', 'S1#strike-possible'))).toEqual([]);
});
