import { expect, test } from 'vitest';
import { unrecorded } from '../../../src/book/unrecorded.ts';
import type { Id } from '../../../src/schema/ids.ts';
import { type Change, smallBook } from './fixture.ts';

const question = 'questions/has-a-crane-come.mdx';
const withoutFirst: Change = [
	'      - { claim: S1#cranes-missing, stance: states, credibility: "3", because: she would know }\n',
	'',
];

function words(article: string, changes: Record<string, Change>) {
	const { book } = smallBook(changes);
	const asked = book.questions.get('has-a-crane-come' as Id);
	const asking = book.articles.get(article as Id);
	if (!asked || !asking) throw new Error('not there');
	return unrecorded(book, asked, asking);
}

test('an article that was published before every other that holds a position predates', () => {
	expect(words('courier-cranes', { [question]: withoutFirst })).toBe('predates');
});

test('one that holds a position itself does not, nor one of the same day or later', () => {
	expect(words('courier-cranes', {})).toBe('nothing recorded');
	const sameDay: Change = ['published: 2024-05-02', 'published: 2024-05-10'];
	expect(words('courier-cranes', { [question]: withoutFirst, 'articles/courier-cranes.mdx': sameDay })).toBe(
		'nothing recorded',
	);
});

test('a date that leaves it open does not show that it is older', () => {
	const open: Change = ['published: 2024-05-02', 'published: 2024-05'];
	expect(words('courier-cranes', { [question]: withoutFirst, 'articles/courier-cranes.mdx': open })).toBe(
		'nothing recorded',
	);
});
