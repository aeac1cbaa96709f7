import { describe, expect, test } from 'vitest';
import { dependantWords, nameIn } from '../../../src/book/impact-words.ts';
import type { Dependant } from '../../../src/book/model.ts';
import type { Id } from '../../../src/schema/ids.ts';
import { type Change, smallBook } from './fixture.ts';

const VARGA = 'entities/person/ilka-varga.mdx';
const NORDA = 'entities/organisation/norda.mdx';

function words(kind: Dependant['kind'], by: string, index = 0, changes: Readonly<Record<string, Change>> = {}): string {
	return dependantWords(smallBook(changes).book, { kind, by: by as Id, index, place: 0, supports: [] });
}

describe('in plain words', () => {
	test.each([
		['sentence', 'ilka-varga', 0, 'She runs Vell Harbour.'],
		['sentence', 'the-quay', 2, 'The order is told elsewhere.'],
		['position', 'has-a-crane-come', 1, '“One is at work”, to: Has a crane come?'],
		['judgement', 'no-crane-yet', 0, 'It is likely that no crane stands on the quay of Vell.'],
		['role', 'ilka-varga', 0, 'Ilka Varga: harbour master, Vell Harbour'],
		['relation', 'norda', 0, 'Norda: supplies Vell Harbour (Crane)'],
	] as const)('a %s of %s', (kind, by, index, expected) => {
		expect(words(kind, by, index)).toBe(expected);
	});

	test('a role in no organisation, a relation without an item', () => {
		expect(words('role', 'ilka-varga', 0, { [VARGA]: [', organisation: vell-harbour', ''] })).toBe(
			'Ilka Varga: harbour master',
		);
		expect(words('relation', 'norda', 0, { [NORDA]: ['item: crane, ', ''] })).toBe('Norda: supplies Vell Harbour');
	});

	test('of an entity with roles and relations, the one that is meant', () => {
		const role = '\nroles:\n  - { title: maker, attested: 2024-05-02, evidence: [S2#one-works] }\nrelations:';
		const both = { [NORDA]: ['\nrelations:', role] } as const;
		expect(words('role', 'norda', 0, both)).toBe('Norda: maker');
		expect(words('relation', 'norda', 0, both)).toBe('Norda: supplies Vell Harbour (Crane)');
	});

	test('a sentence that is a marker alone says so', () => {
		const changes = { [VARGA]: ['She runs [[vell-harbour]].[@', '[@'] } as const;
		expect(words('sentence', 'ilka-varga', 0, changes)).toBe('a marker without words of its own');
		expect(words('sentence', 'ilka-varga', 9)).toBe('a marker without words of its own');
	});

	test('what is not there is called by its id', () => {
		expect(words('sentence', 'nobody')).toBe('nobody');
		expect(['norda', 'nobody'].map(nameIn(smallBook().book))).toEqual(['Norda', 'nobody']);
	});
});

test('a ratification names who ratified', () => {
	const agreement = `---
name: The quay treaty
summary: A treaty.
wikidata: { none: invented }
signed: 2024-01-01
parties: [vell-harbour, norda]
text: { read: false }
ratified: [{ by: norda, on: 2024-02-01, evidence: [S2#one-works] }]
---

It is short.[@S2#one-works]
`;
	const changes = { 'entities/agreement/quay-treaty.mdx': agreement };
	expect(words('ratification', 'quay-treaty', 0, changes)).toBe('The quay treaty: ratified by Norda');
});
