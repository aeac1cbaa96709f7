import { expect, test } from 'vitest';
import { paperDate } from '../../../src/cli/paper-date.ts';
import { BookFile } from '../../../src/schema/book.ts';

const asOf = (text: string): BookFile['asOf'] => BookFile.shape.asOf.parse(text);

test.each([
	['2024-05-31', '2024-05-31T00:00:00.000Z'],
	['2024-05', '2024-05-01T00:00:00.000Z'],
	['2024', '2024-01-01T00:00:00.000Z'],
	['2024~', '2024-01-01T00:00:00.000Z'],
])('a book of %s is made at %s', (text, moment) => expect(paperDate(asOf(text), {}).toISOString()).toBe(moment));

test('SOURCE_DATE_EPOCH says otherwise, unless it is no number', () => {
	const book = asOf('2024-05-31');
	expect(paperDate(book, { SOURCE_DATE_EPOCH: '86400' }).toISOString()).toBe('1970-01-02T00:00:00.000Z');
	expect(paperDate(book, { SOURCE_DATE_EPOCH: 'soon' })).toEqual(paperDate(book, {}));
});
