import { describe, expect, test } from 'vitest';
import { type BookJson, bookJson } from '../../../src/outputs/book-json.ts';
import type { ClaimRef } from '../../../src/schema/ids.ts';
import { filledAudit } from '../book/audit/filled-audit.ts';
import { smallBook } from '../book/fixture.ts';
import { harbourBook } from './fixture.ts';

const json = JSON.parse(JSON.stringify(bookJson(harbourBook()))) as BookJson;

describe('the book as data', () => {
	test('holds every object in its order', () => {
		expect(json.chapters.map(({ id }) => id)).toEqual(['the-quay']);
		expect(json.articles.map(({ id }) => id)).toEqual(['courier-cranes', 'mail-cranes']);
		expect(json.claims.map(({ number }) => number)).toEqual(['S1.1', 'S1.2', 'S1.3', 'S2.1', 'S2.2']);
		expect(json.entities.map(({ fields }) => fields.name)).toEqual(
			[...json.entities.map(({ fields }) => fields.name)].sort(new Intl.Collator('en').compare),
		);
		expect(json.readingOrder.slice(0, 3)).toEqual(['the-quay', 'has-a-crane-come', 'no-crane-yet']);
	});

	test('tells where each stands', () => {
		expect(json.articles[0]).toMatchObject({
			file: 'articles/courier-cranes.mdx',
			sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
			page: 'articles/courier-cranes/index.html',
			anchor: null,
			claims: ['S1#cranes-missing', 'S1#two-ordered', 'S1#strike-possible'],
		});
		expect(json.corrections[0]).toMatchObject({ page: 'corrections/index.html', anchor: 'correction-crane-count' });
		expect(json.questions[0]?.positionAnchors).toEqual({
			none: 'position-none',
			one: 'position-one',
			both: 'position-both',
		});
	});

	test('gives an article’s fields once, without its claims', () => {
		expect(json.articles[0]?.fields).not.toHaveProperty('claims');
		expect(json.articles[0]?.fields).toMatchObject({ code: 'S1', capture: { characters: 1059 } });
	});

	test('gives a claim with its origin, what it is about and what rests on it', () => {
		expect(json.claims[0]).toMatchObject({
			ref: 'S1#cranes-missing',
			article: 'courier-cranes',
			page: 'articles/courier-cranes/index.html',
			anchor: 'claim-cranes-missing',
			fields: { form: 'direct', mode: 'asserted', quotes: [{ exact: 'not one crane has come' }] },
			sentences: ['Vell Harbour has not received a Crane.'],
			origin: { kind: 'statement', statement: 'varga-interview', speaker: 'ilka-varga' },
			about: ['vell-harbour', 'crane'],
		});
		expect(json.claims[0]?.uses).toContainEqual({ by: 'has-a-crane-come', how: 'holds', position: 'none' });
	});

	test('gives the selectors of each quote; its position once it is matched', () => {
		const words = { type: 'TextQuoteSelector', exact: 'one crane is at work', prefix: 'that “' };
		expect(json.claims[3]?.quotes).toEqual([{ state: 'not-locked', selectors: [words] }]);
		expect(json.claims[1]?.quotes).toEqual([]);
		const book = harbourBook();
		const quotes = new Map([['S2#one-works' as ClaimRef, [{ state: 'matched', start: 28, end: 48 } as const]]]);
		expect(bookJson({ ...book, quotes }).claims[3]?.quotes).toEqual([
			{ state: 'matched', selectors: [words, { type: 'TextPositionSelector', start: 28, end: 48 }] },
		]);
	});

	test('gives the text by its passages, under the anchors of the page', () => {
		const [chapter] = json.chapters;
		expect(chapter?.headings.map(({ anchor }) => anchor)).toEqual(['what-was-ordered', 'what-is-not-known']);
		expect(chapter?.passages[0]).toEqual({ anchor: 'what-was-ordered', sentences: ['What was ordered'] });
		expect(chapter?.passages.flatMap(({ sentences }) => sentences)).toContain('A crane is heavy.');
		const anchors = chapter?.passages.map(({ anchor }) => anchor) ?? [];
		expect(new Set(anchors).size).toBe(anchors.length);
	});

	test('gives each relation from both ends', () => {
		const supplies = json.relations.filter(({ kind }) => kind === 'supplies');
		expect(supplies.map(({ of, other, reading, direction }) => [of, reading, other, direction])).toEqual([
			['norda', 'supplies', 'vell-harbour', 'forward'],
			['vell-harbour', 'supplied by', 'norda', 'backward'],
		]);
	});

	test('gives mentions and citations with the sentence around them, sorted by what they name', () => {
		expect(json.mentions).toContainEqual({
			of: 'vell-harbour',
			from: 'the-quay',
			page: 'brief/the-quay/index.html',
			anchor: expect.any(String),
			claim: null,
			before: '',
			words: 'The harbour',
			after: expect.stringContaining('ordered two cranes from'),
		});
		for (const list of [json.mentions, json.relations, json.references]) {
			const keys = list.map(({ of }) => of);
			expect(keys).toEqual([...keys].sort());
		}
		expect(json.citations.filter(({ of }) => of === 'has-a-crane-come').map(({ kind }) => kind)).toContain('question');
		expect(json.references).toContainEqual({ of: 'vell-courier', from: 'courier-cranes', path: 'publisher' });
	});

	test('tells how many sentences are accounted for', () => {
		expect(json.coverage).toMatchObject({ sentences: 23, supported: 23, kinds: { claim: 17, synthesis: 0 } });
		expect(json.coverage.pages[0]).toMatchObject({
			of: 'the-quay',
			page: 'brief/the-quay/index.html',
			sentences: 5,
			naked: [],
		});
	});

	test('tells what an audit found, with its interval, and null where there was none', () => {
		expect(json.audit).toBeNull();
		const book = harbourBook();
		const audit = filledAudit(book, ['supported', 'partly']);
		const { sentences: _, ...fields } = audit;
		expect(bookJson({ ...book, audit }).audit).toEqual({
			...fields,
			counts: { supported: 1, partly: 1, 'not-supported': 0, 'cannot-tell': 0, open: 0 },
			answered: 2,
			outdated: { supported: 0, partly: 0, 'not-supported': 0, 'cannot-tell': 0, open: 0 },
			rate: { share: 0.5, from: expect.closeTo(0.0945, 4), to: expect.closeTo(0.9055, 4) },
		});
	});

	test('tells what the book rests on, and how many of its quotes are matched', () => {
		expect(json.sourceSummary).toMatchObject({ articles: 2, publishers: 2, claims: 5, origins: { unknownClaims: 1 } });
		expect(json.sourceSummary).not.toHaveProperty('gaps');
		expect(json.verification).toEqual({ normalisation: 1, quotes: 2, matched: 0 });
	});

	test('gives conflicts, and whether they stand in one article', () => {
		const conflict = { question: 'has-a-crane-come', between: ['S1#cranes-missing', 'S2#one-works'] };
		expect(json.conflicts).toEqual([{ ...conflict, kind: 'contradiction', within: false }]);
	});

	test('counts what stands behind questions, positions and judgements by origin', () => {
		const none = { claims: 2, articles: 2, identified: 1, unknown: 0, interested: 1, sameByInference: 1 };
		expect(json.questions[0]?.positionOrigins).toMatchObject({ none, both: { claims: 0, identified: 0 } });
		expect(json.questions[0]?.origins).toMatchObject({ claims: 3, identified: 2 });
		expect(json.judgements[0]).toMatchObject({ origins: none, originsAgainst: { claims: 1, identified: 1 } });
		expect(json.claims.map(({ originKey }) => originKey)).toEqual([
			'statement:varga-interview',
			'publisher:vell-courier',
			null,
			'statement:norda-release',
			'statement:varga-interview',
		]);
	});

	test('the text of a correction has the anchors of its place on the page of corrections', () => {
		const told =
			'---\ntitle: T\nsummary: S\ndate: 2024-05-20\npages: [the-quay]\nwas: W\nis: I\n---\n\n## How\n\nSee [[norda]].\n';
		const { book } = smallBook({ 'corrections/crane-count.mdx': told });
		const { corrections, mentions } = bookJson(book);
		expect(corrections[0]?.headings[0]?.anchor).toBe('correction-crane-count-how');
		expect(corrections[0]?.passages[1]?.anchor).toBe('correction-crane-count-p-2');
		expect(mentions).toContainEqual(
			expect.objectContaining({ from: 'crane-count', anchor: 'correction-crane-count-p-2' }),
		);
	});

	test('names no object that is not there', () => {
		const ids = new Set([...json.readingOrder, ...json.corrections.map(({ id }) => id)]);
		for (const { of, from } of [...json.mentions, ...json.references]) {
			expect(ids).toContain(of);
			expect(ids).toContain(from);
		}
		const refs = new Set(json.claims.map(({ ref }) => ref));
		for (const { of, kind } of json.citations) expect<Set<string>>(kind === 'claim' ? refs : ids).toContain(of);
	});

	test('is the same each time', () => {
		expect(JSON.stringify(bookJson(harbourBook()))).toBe(JSON.stringify(json));
	});
});
