import { expect, test } from 'vitest';
import { statementSameness } from '../../../../src/book/checks/statement-sameness.ts';
import { type Change, smallBook } from '../fixture.ts';

const VARGA = 'entities/statement/varga-interview.mdx';
const withoutBasis: Change = ['same: { certainty: inferred, basis: same words }\n', ''];

function found(changes: Readonly<Record<string, Change>>): unknown[] {
	const { book } = smallBook(changes);
	return statementSameness(book, [...book.byId.values()]);
}

test('a statement that two articles relay says why it is taken for one', () => {
	expect(found({})).toEqual([]);
	expect(found({ [VARGA]: withoutBasis })).toEqual([
		{
			code: 'statement-same-missing',
			at: { file: VARGA, path: [] },
			args: { id: 'varga-interview', articles: 'courier-cranes, mail-cranes' },
		},
	]);
});

test('one that a single article relays does not', () => {
	const unnamed: Change = ['varga: { statement: varga-interview }', 'varga: { unnamed: the harbour master }'];
	expect(found({ [VARGA]: withoutBasis, 'articles/mail-cranes.mdx': unnamed })).toEqual([]);
});
