import { expect, test } from 'vitest';
import { page, pageOf } from '../../../../src/book/href.ts';
import { pageResolver } from '../../../../src/book/page-resolver.ts';
import { claimGroups, claimRow } from '../../../../src/book/views/claim-row.ts';
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

test('a claim links from each page as it lies, however often it is printed', () => {
	const { book } = smallBook();
	const record = book.claims.get('S1#two-ordered' as ClaimRef);
	const on = (from: ReturnType<typeof page>) =>
		record && claimRow({ book, from, resolver: pageResolver(book, from, null) }, record).html;
	for (const from of [page('home'), pageOf('articles', 'mail-cranes'), page('timeline'), pageOf('entities', 'crane')]) {
		expect(on(from)).toContain(`href="${'../'.repeat(from.split('/').length - 1)}entities/norda/index.html"`);
	}
});

test('far down a long list claims stand by number', () => {
	const { book } = smallBook();
	const from = page('home');
	const setting = { book, from, resolver: pageResolver(book, from, null) };
	const [first, second] = [...Map.groupBy(book.claims.values(), ({ article }) => article.id).values()];
	const record = second?.[0];
	if (!first?.[0] || !record) throw new Error('the small book has two articles with claims');
	const groups = claimGroups(setting, [...Array.from({ length: 120 }, () => first[0] ?? record), record]);
	expect(groups[0]).toMatchObject({ code: 'S1', numbered: [] });
	expect(groups[1]).toMatchObject({
		code: 'S2',
		rows: { shown: [], folded: [] },
		numbered: [{ number: record.number }],
	});
});
