import { describe, expect, test } from 'vitest';
import { isMatched, quoteStates } from '../../../src/book/quote-states.ts';
import type { Issue } from '../../../src/issues/issue.ts';
import { type EvidenceLock, type LockedQuote, lockedQuote } from '../../../src/quotes/lock.ts';
import type { ClaimRef } from '../../../src/schema/ids.ts';
import { smallBook } from './fixture.ts';

const { book } = smallBook();
const articles = [...book.articles.values()];

/** A lock that fits the small book. */
function lock(change: (articles: EvidenceLock['articles']) => void = () => {}, normalisation = 1): EvidenceLock {
	const made: EvidenceLock['articles'] = {};
	for (const { data } of articles) {
		const claims: Record<string, LockedQuote[]> = {};
		for (const claim of data.claims) {
			if (claim.quotes.length === 0) continue;
			claims[claim.id] = claim.quotes.map((quote) =>
				lockedQuote(quote, claim.paragraph, {
					start: 3,
					end: 9,
					prefix: 0,
					suffix: 0,
					slice: 'x',
					raw: { from: 3, to: 9 },
				}),
			);
		}
		const { sha256, characters } = data.capture;
		made[data.code] = { capture: { sha256, characters, text: 'plain 1' }, claims };
	}
	change(made);
	return { normalisation, articles: made };
}

const short = (issues: readonly Issue[]) =>
	issues.map(({ code, at, args }) => [
		code,
		'path' in at ? at.path.join('.') : at.file,
		args['claim'] ?? args['what'] ?? args['code'],
	]);
const of = (states: ReturnType<typeof quoteStates>['states'], ref: string) => states.get(ref as ClaimRef);

test('a book without a lock has quotes that are not matched, and no fault', () => {
	const { states, issues } = quoteStates(articles, null);
	expect(issues).toEqual([]);
	expect([...states.keys()]).toEqual(['S1#cranes-missing', 'S2#one-works']);
	expect(of(states, 'S1#cranes-missing')).toEqual([{ state: 'not-locked' }]);
	expect(isMatched(of(states, 'S1#cranes-missing'))).toBe(false);
	expect(isMatched(of(states, 'S1#two-ordered'))).toBe(false);
});

test('quotes that fit the lock are matched, with their places', () => {
	const { states, issues } = quoteStates(articles, lock());
	expect(issues).toEqual([]);
	expect(of(states, 'S1#cranes-missing')).toEqual([{ state: 'matched', start: 3, end: 9 }]);
	expect(isMatched(of(states, 'S1#cranes-missing'))).toBe(true);
});

describe('what does not fit is a fault, and not matched', () => {
	const first = (made: EvidenceLock['articles']) => made['S1']?.claims['cranes-missing']?.[0];
	const cases: readonly (readonly [string, EvidenceLock, readonly unknown[]])[] = [
		[
			'an article that is missing',
			lock((made) => void delete made['S1']),
			['quote-unlocked', 'claims.0.quotes.0', 'cranes-missing'],
		],
		[
			'a claim that is missing',
			lock((made) => void delete made['S1']?.claims['cranes-missing']),
			['quote-unlocked', 'claims.0.quotes.0', 'cranes-missing'],
		],
		[
			'other words',
			lock((made) => Object.assign(first(made) ?? {}, { quote: 'f'.repeat(64) })),
			['quote-changed', 'claims.0.quotes.0', 'cranes-missing'],
		],
		[
			'another paragraph',
			lock((made) => Object.assign(first(made) ?? {}, { paragraph: 9 })),
			['quote-changed', 'claims.0.quotes.0', 'cranes-missing'],
		],
		[
			'another hash of the capture',
			lock((made) => Object.assign(made['S1']?.capture ?? {}, { sha256: 'f'.repeat(64) })),
			['capture-unlocked', 'capture.sha256', 'SHA-256'],
		],
		[
			'another length',
			lock((made) => Object.assign(made['S1']?.capture ?? {}, { characters: 1 })),
			['capture-unlocked', 'capture.characters', 'number of characters'],
		],
		[
			'another rule of text',
			lock((made) => Object.assign(made['S1']?.capture ?? {}, { text: 'plain 0' })),
			['lock-outdated', 'evidence.lock.json', 'the text of S1 was made by the rule “plain 0”, not “plain 1”'],
		],
	];
	test.each(cases)('%s', (_, changed, expected) => {
		const { states, issues } = quoteStates(articles, changed);
		expect(short(issues)).toEqual([expected]);
		expect(of(states, 'S1#cranes-missing')).toEqual([{ state: 'not-locked' }]);
	});

	test('another normalisation', () => {
		const { states, issues } = quoteStates(articles, lock(undefined, 2));
		expect(short(issues)).toEqual([['lock-outdated', 'evidence.lock.json', 'normalisation 2, not 1']]);
		expect([...states.values()].flat().every(({ state }) => state === 'not-locked')).toBe(true);
	});

	test('entries without a quote', () => {
		const entry = lock().articles['S1']?.claims['cranes-missing']?.[0] as LockedQuote;
		const spare = lock((made) => {
			made['S1']?.claims['cranes-missing']?.push(entry);
			Object.assign(made['S1']?.claims ?? {}, { 'two-ordered': [entry], gone: [entry] });
			made['S9'] = { capture: { sha256: 'f'.repeat(64), characters: 1, text: 'plain 1' }, claims: { old: [entry] } };
		});
		expect(short(quoteStates(articles, spare).issues)).toEqual([
			['lock-unused', 'evidence.lock.json', 'two-ordered'],
			['lock-unused', 'evidence.lock.json', 'gone'],
			['lock-unused', 'claims.0.quotes', 'cranes-missing'],
			['lock-unused', 'evidence.lock.json', 'old'],
		]);
	});
});

test('quotes of a claim may change places', () => {
	const changes = {
		'articles/courier-cranes.mdx': ['[not one crane has come]', '[of them, not one crane has come]'] as const,
	};
	const two = [...smallBook(changes).book.articles.values()];
	const claim = two[0]?.data.claims[0];
	const [a, b] = claim?.quotes ?? [];
	if (!claim || !a || !b) throw new Error('the claim has two quotes');
	const place = (start: number) => ({
		start,
		end: start + 1,
		prefix: 0,
		suffix: 0,
		slice: 'x',
		raw: { from: 0, to: 1 },
	});
	const turned = lock((made) => {
		const claims = made['S1']?.claims ?? {};
		claims['cranes-missing'] = [lockedQuote(b, 2, place(7)), lockedQuote(a, 2, place(5))];
	});
	const { states, issues } = quoteStates(two, turned);
	expect(issues).toEqual([]);
	expect(of(states, 'S1#cranes-missing')).toEqual([
		{ state: 'matched', start: 5, end: 6 },
		{ state: 'matched', start: 7, end: 8 },
	]);
});

test('an article whose code another has is not judged twice', () => {
	const changed = lock((made) => void delete made['S1']);
	expect(quoteStates([...articles, ...articles], changed)).toEqual(quoteStates(articles, changed));
});

test('the rule of text is not asked of a capture that has none', () => {
	const images = articles.map((article) => ({
		...article,
		data: { ...article.data, capture: { ...article.data.capture, file: 'page.png' } },
	}));
	expect(quoteStates(images, lock()).issues).toEqual([]);
});

test('a fault tells what is wrong', () => {
	const whats = (change: (made: EvidenceLock['articles']) => void) =>
		quoteStates(articles, lock(change)).issues.map(({ args }) => args['what']);
	const first = (made: EvidenceLock['articles']) => made['S1']?.claims['cranes-missing'] ?? [];
	expect(whats((made) => Object.assign(first(made)[0] ?? {}, { quote: 'f'.repeat(64) }))).toEqual(['its words']);
	expect(whats((made) => Object.assign(first(made)[0] ?? {}, { paragraph: 9 }))).toEqual(['its paragraph']);
	expect(whats((made) => first(made).push({ ...first(made)[0] } as LockedQuote))).toEqual(['a quote']);
	expect(whats((made) => Object.assign(made['S1']?.claims ?? {}, { gone: [] }))).toEqual(['a claim with quotes']);
});

test('a claim is matched when it has quotes and all of them are', () => {
	const matched = { state: 'matched', start: 0, end: 1 } as const;
	expect(isMatched([matched, matched])).toBe(true);
	expect([undefined, [], [matched, { state: 'not-locked' } as const]].map(isMatched)).toEqual([false, false, false]);
});
