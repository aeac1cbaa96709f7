import { expect, test } from 'vitest';
import { page } from '../../../../src/book/href.ts';
import { pageResolver } from '../../../../src/book/page-resolver.ts';
import { claimRow } from '../../../../src/book/views/claim-row.ts';
import type { ClaimRef } from '../../../../src/schema/ids.ts';
import { type Change, smallBook } from '../fixture.ts';

function row(ref: string, changes: Readonly<Record<string, Change>> = {}) {
	const { book } = smallBook(changes);
	const from = page('timeline');
	const record = book.claims.get(ref as ClaimRef);
	return record && claimRow({ book, from, resolver: pageResolver(book, from, null) }, record);
}

test('a claim carries its links, its number, and the anchor on its article’s page', () => {
	expect(row('S1#two-ordered')).toMatchObject({
		number: 'S1.2',
		href: '../articles/courier-cranes/index.html#claim-two-ordered',
		html: expect.stringMatching(/<a [^>]*href="\.\.\/entities\/norda\/index\.html"[^>]*>Norda Works<\/a>/),
		form: 'the article’s own voice',
		mode: null,
		when: 'about 2023',
	});
});

test('only direct speech is given as the speaker’s words', () => {
	expect(row('S1#cranes-missing')).toMatchObject({ quotes: ['not one crane has come'], translated: true });
	const reported = row('S1#cranes-missing', {
		'articles/courier-cranes.mdx': ['from: varga, form: direct', 'from: varga, form: indirect'],
	});
	expect(reported).toMatchObject({ quotes: [], translated: false, form: 'reported speech' });
});

test('a statement in the article’s own language, or in one that is not known, is not called translated', () => {
	expect(row('S2#one-works')?.translated).toBe(false);
	const english = row('S1#cranes-missing', {
		'entities/statement/varga-interview.mdx': ['language: bg', 'language: en-GB'],
	});
	expect(english?.translated).toBe(false);
});

test('a hedge and an unnamed origin stay visible', () => {
	expect(row('S1#strike-possible')).toMatchObject({
		mode: 'called possible',
		speaker: { name: 'dockers', kind: 'unnamed', href: null },
	});
});

test('an accusation tells against whom, and what the accused said', () => {
	expect(row('S2#varga-denies')?.accusation).toBe('accuses Norda; denied by the accused');
});
