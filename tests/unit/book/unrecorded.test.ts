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

test('after any other that holds a position it does not predate', () => {
	const third: Change = ['published: 2024-05-10', 'published: 2024-04-10'];
	const changes = { [question]: withoutFirst, 'articles/mail-cranes.mdx': third };
	expect(words('courier-cranes', changes)).toBe('nothing recorded');
});

test('where nobody holds a position, none predates; a claim that is not there holds none', () => {
	const nobody: Change = [
		`    held:
      - { claim: S1#cranes-missing, stance: states, credibility: "3", because: she would know }
      - { claim: S2#varga-denies, stance: states }
  - id: one
    label: One is at work
    held:
      - { claim: S2#one-works, stance: states }
`,
		`    held:
      - { claim: S9#nothing, stance: states }
`,
	];
	expect(words('courier-cranes', { [question]: nobody })).toBe('nothing recorded');
});
