import { expect, test } from 'vitest';
import { entityView } from '../../../../src/book/views/entity-view.ts';
import type { Id } from '../../../../src/schema/ids.ts';
import { type Change, smallBook } from '../fixture.ts';

function facts(id: string, changes: Readonly<Record<string, Change>> = {}) {
	const { book, body } = smallBook(changes);
	const rows = entityView(book, id as Id, body(id)).facts.rows;
	return Object.fromEntries(
		rows.map(({ term, lines }) => [term, lines.map(({ parts }) => parts.map(({ text }) => text).join(''))]),
	);
}

test('an event has its date in words and who took part', () => {
	expect(facts('crane-order')).toEqual({ Date: ['about 2023'], 'Took part': ['Vell Harbour', 'Norda'] });
});

test('a statement tells who, when, where, and how far it can be trusted', () => {
	expect(facts('varga-interview')).toEqual({
		Speaker: ['Ilka Varga'],
		Said: ['1 May 2024'],
		Where: ['interview with the Vell Courier'],
		Language: ['Bulgarian'],
		Seen: ['not seen for this book; known from the articles that relay it'],
		Access: ['witness (saw or heard it)'],
		Interest: ['party (a party to the matter: gains if it is believed)'],
		'Relayed by': ['S1 Vell waits for its cranes, 2 May 2024', 'S2 Norda says that one crane is at work, 10 May 2024'],
		'One statement?': ['inferred: we conclude it from speaker, day and content', 'same words'],
	});
});

test('a statement without a speaker says that it is not known', () => {
	expect(
		facts('norda-release', { 'entities/statement/norda-release.mdx': ['speaker: norda\n', 'speaker: unknown\n'] }),
	).toMatchObject({
		Speaker: ['not known'],
		Language: ['not known'],
	});
});

test('a publisher has its control, its letter with the reason, and its articles', () => {
	expect(facts('harbour-mail')).toEqual({
		Control: ['who stands behind it is not known'],
		'Reliability as a publisher': ['F: reliability cannot be judged', 'nothing is known of it'],
		'Articles read here': ['S2 Norda says that one crane is at work, 10 May 2024'],
	});
});

test('a book without grades shows none', () => {
	expect(
		facts('harbour-mail', { 'book.yaml': ['licence: CC BY 4.0\n', 'licence: CC BY 4.0\ngrading: false\n'] }),
	).not.toHaveProperty('Reliability as a publisher');
});

test('who speaks or takes part is told what of', () => {
	expect(facts('ilka-varga')).toEqual({ Statements: ['Varga interview, 1 May 2024'] });
	expect(facts('norda')).toEqual({
		'Took part in': ['The crane order, about 2023'],
		Statements: ['Norda release, some time from 3 to 10 May 2024'],
	});
});

test('an agreement gives its parties, its term and dates, and whether its text was read', () => {
	const pact = `---
name: Crane pact
summary: A contract on cranes.
wikidata: { none: invented }
parties: [norda, vell-harbour]
term: five years
ratified: [{ by: vell-harbour, on: 2023-04, evidence: [S1#two-ordered] }]
text: { url: "https://example.org/pact", read: false }
---

Two were ordered.[@S1#two-ordered]
`;
	const found = facts('crane-pact', { 'entities/agreement/crane-pact.mdx': pact });
	expect(found).toEqual({
		Parties: ['Norda', 'Vell Harbour'],
		Term: ['five years'],
		Signed: ['no date in the articles read'],
		Ratified: ['Vell Harbour, April 2023'],
		'In force': ['no date in the articles read'],
		'Its text': ['not read for this book: what it says is known only from the articles; its text on the web'],
	});
	expect(facts('norda', { 'entities/agreement/crane-pact.mdx': pact })).toMatchObject({ Agreements: ['Crane pact'] });
});
