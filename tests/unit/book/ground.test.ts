import { expect, test } from 'vitest';
import { groundOf } from '../../../src/book/ground.ts';
import type { Book } from '../../../src/book/model.ts';
import type { ClaimRef } from '../../../src/schema/ids.ts';
import { smallBook } from './fixture.ts';

const ground = (book: Book, ref: string) => {
	const record = book.claims.get(ref as ClaimRef);
	return record && groundOf(record);
};

test('the ground of a claim follows from who stands behind it', () => {
	const { book } = smallBook();
	expect(ground(book, 'S1#two-ordered')).toBe('stated');
	expect(ground(book, 'S1#cranes-missing')).toBe('attributed');
	expect(ground(book, 'S1#strike-possible')).toBe('hearsay');
});

test('a statement whose speaker is unknown is hearsay', () => {
	const { book } = smallBook({ 'entities/statement/norda-release.mdx': ['speaker: norda\n', 'speaker: unknown\n'] });
	expect(ground(book, 'S2#one-works')).toBe('hearsay');
});

test('a statement whose speaker we alone name is hearsay', () => {
	const { book } = smallBook({
		'articles/mail-cranes.mdx': [
			'varga: { statement: varga-interview }',
			'varga: { statement: varga-interview, unnamed: an official }',
		],
	});
	expect(ground(book, 'S2#varga-denies')).toBe('hearsay');
	expect(ground(book, 'S1#cranes-missing')).toBe('attributed');
});
