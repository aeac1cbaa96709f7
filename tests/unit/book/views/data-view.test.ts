import { expect, test } from 'vitest';
import { dataView } from '../../../../src/book/views/data-view.ts';
import { smallBook } from '../fixture.ts';

const { book } = smallBook();

test('names the files, the licence and every captured text with its hash', () => {
	expect(dataView(book, {})).toMatchObject({
		bookJson: '../data/book.json',
		bookSchema: '../data/book.schema.json',
		licence: 'CC BY 4.0',
		fields: [],
		exampleClaim: 'S1#cranes-missing',
		citation: 'Ada Marr, The cranes of Vell, second edition, information as of 31 May 2024.',
		captures: [
			{
				code: 'S1',
				publisher: 'Vell Courier',
				file: 'courier.txt',
				characters: '1,059',
				sha256: '3a5244068de7e973b22c62040686c522fb4f0e05d5a5b4fcf37ee89093ee365e',
			},
			{ code: 'S2' },
		],
	});
});

test('describes the fields that the schema describes', () => {
	const schema = { properties: { claims: { type: 'array', description: 'every claim' }, format: { type: 'string' } } };
	expect(dataView(book, schema).fields).toEqual([{ name: 'claims', about: 'every claim' }]);
});
