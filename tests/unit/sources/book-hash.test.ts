import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { bookHash } from '../../../src/sources/book-hash.ts';
import { smallBook } from '../book/fixture.ts';

const { book } = smallBook();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const text = (file: string): string => (file === 'evidence.lock.json' ? '' : `text of ${file}`);

test('it is that of the list which sha256sum makes of the texts, in the order of their paths', () => {
	const files = ['book.yaml', ...[...book.byId.values()].map(({ file }) => file)].sort((a, b) => (a < b ? -1 : 1));
	const list = files.map((file) => `${sha256(`text of ${file}`)}  ${file}\n`).join('');
	expect(bookHash({ book, text })).toBe(sha256(list));
});

test('one letter changes it', () => {
	const changed = bookHash({ book, text: (file) => text(file).replace('text of chapters', 'Text of chapters') });
	expect(changed).not.toBe(bookHash({ book, text }));
});
