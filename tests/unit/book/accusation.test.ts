import { describe, expect, test } from 'vitest';
import { accusationWords, isUnanswered } from '../../../src/book/accusation.ts';
import { pageOf } from '../../../src/book/href.ts';
import { pageResolver } from '../../../src/book/page-resolver.ts';
import { quoteView } from '../../../src/book/views/quote-view.ts';
import { timelineView } from '../../../src/book/views/timeline-view.ts';
import { verificationView } from '../../../src/book/views/verification-view.ts';
import { responses } from '../../../src/schema/claim.ts';
import type { ClaimRef } from '../../../src/schema/ids.ts';
import { smallBook } from './fixture.ts';

const { book } = smallBook({
	'articles/mail-cranes.mdx': [
		'form: indirect, text: "[[ilka-varga]] said',
		'form: indirect, when: 2024-04, quotes: [no crane], text: "[[ilka-varga]] said',
	],
});
const words = 'accuses Norda; denied by the accused';

test('a denial is a response; that none was found or looked for is not', () => {
	const answered = Object.keys(responses).filter(
		(response) => !isUnanswered({ accusation: { against: [], response: response as keyof typeof responses } }),
	);
	expect(answered).toEqual(['denied']);
	expect(isUnanswered({})).toBe(false);
});

test('a claim that accuses nobody has no such words', () => {
	const claim = book.claims.get('S1#two-ordered' as ClaimRef)?.claim ?? {};
	expect(accusationWords(book, claim)).toBeNull();
});

test('all whom a claim accuses are named, one who is not there by the id', () => {
	const against = ['norda', 'vell-harbour', 'nobody'] as never[];
	const told = accusationWords(book, { accusation: { against, response: 'denied' } });
	expect(told).toBe('accuses Norda, Vell Harbour, nobody; denied by the accused');
});

describe('an accusation stands with its response', () => {
	const from = pageOf('chapters', 'the-quay');

	test('in the margin', () => {
		const resolver = pageResolver(book, from, null);
		resolver.cite({ kind: 'claim', code: 'S2', claim: 'varga-denies' });
		resolver.cite({ kind: 'claim', code: 'S2', claim: 'one-works' });
		expect(resolver.notes()).toMatchObject([{ accusation: words }, { accusation: null }]);
	});

	test('where its words are set off from the text', () => {
		expect(quoteView({ book, from, resolver: pageResolver(book, from, null) }, 'S2#varga-denies')).toMatchObject({
			words: ['no crane'],
			accusation: words,
		});
	});

	test('in the list of quotes', () => {
		const rows = verificationView(book).groups.flatMap((group) => group.rows);
		expect(rows.map(({ number, accusation }) => [number, accusation])).toEqual([
			['S1.1', null],
			['S2.1', null],
			['S2.2', words],
		]);
	});

	test('on the timeline', () => {
		expect(JSON.stringify(timelineView(book))).toContain(`Ilka Varga; ${words}`);
	});
});
