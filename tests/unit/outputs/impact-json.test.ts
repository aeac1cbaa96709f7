import { describe, expect, test } from 'vitest';
import { falling, impact } from '../../../src/book/impact.ts';
import type { Book } from '../../../src/book/model.ts';
import { dependantsJson, fallsJson } from '../../../src/outputs/impact-json.ts';
import { smallBook } from '../book/fixture.ts';
import { harbourBook } from './fixture.ts';

const book = harbourBook();
const dependants = new Map(dependantsJson(book).map((dependant) => [dependant.number, dependant]));

test('everything that rests on claims has a number of its own, in order', () => {
	const numbers = [...dependants.keys()];
	expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
	expect([...dependants.values()]).toContainEqual({
		number: expect.any(Number),
		kind: 'judgement',
		of: 'no-crane-yet',
		anchor: null,
		supports: [
			{ claim: 'S1#cranes-missing', inferred: false },
			{ claim: 'S2#varga-denies', inferred: false },
		],
	});
	expect([...dependants.values()]).toContainEqual(
		expect.objectContaining({ kind: 'position', of: 'has-a-crane-come', anchor: 'position-one' }),
	);
});

/** What falls, as `impact` words it, by loss, kind and place. */
function worded(of: Book, name: string) {
	return impact(of, falling(of, name)?.claims ?? []).map(
		({ what, loss, by, anchor }) => `${loss} ${what} ${by} ${anchor}`,
	);
}

function numbered(claims: readonly string[]) {
	const { attribution, ...losses } = fallsJson(book, claims as never);
	expect(attribution).toEqual([]);
	return Object.entries(losses).flatMap(([loss, numbers]) =>
		numbers.map((number) => {
			const { kind, of, anchor } = dependants.get(number) ?? {};
			return `${loss} ${kind} ${of} ${anchor}`;
		}),
	);
}

describe('what falls is what the page of an article lists', () => {
	test.each([...book.claims.keys()])('with %s', (ref) => {
		expect(numbered([ref])).toEqual(worded(book, ref));
		expect(numbered([ref])).not.toEqual([]);
	});

	test.each(['S1', 'S2'])('with all of %s', (code) => {
		const claims = [...book.claims.keys()].filter((ref) => ref.startsWith(code));
		expect(numbered(claims)).toEqual(worded(book, code));
	});
});

test('of the article that falls nothing is named', () => {
	const own = book.articles.values().next().value;
	const refs = [...book.claims.values()].filter(({ article }) => article === own).map(({ ref }) => ref);
	const named = Object.values(fallsJson(book, refs, own?.id))
		.flat()
		.map((number) => dependants.get(number as number)?.of);
	expect(named.length).toBeGreaterThan(3);
	expect(named).not.toContain(own?.id);
});

test('claims whose speaker only we name lose their attribution', () => {
	const { book: inferred } = smallBook({
		'articles/mail-cranes.mdx': [
			'varga: { statement: varga-interview }',
			'varga: { statement: varga-interview, unnamed: an official }',
		],
	});
	expect(fallsJson(inferred, ['S1#cranes-missing'] as never).attribution).toEqual(['S2#varga-denies']);
	expect(fallsJson(inferred, ['S1#two-ordered'] as never).attribution).toEqual([]);
});
