import { describe, expect, test } from 'vitest';
import { type Change, smallBook } from '../fixture.ts';

const COURIER = 'articles/courier-cranes.mdx';
const CHAPTER = 'chapters/the-quay.mdx';
const LAST = 'A crane is heavy.\n\n</Background>';
const told = (chapter: string) =>
	smallBook({ [CHAPTER]: [LAST, `${LAST}\n\n${chapter}`] }).issues.map(({ code, line, column, hint }) => [
		code,
		line,
		column,
		hint,
	]);
const OWN =
	'Add it to the quotes of a claim that the sentence cites, where verify matches it with the capture, or show it by <Quote>; else use words of your own. A title is set in *italics*.';

describe('words in quotation marks', () => {
	test.each([
		['that a cited claim quotes', 'She says “not one crane has come”.[@S1#cranes-missing]'],
		['that are a part of such a quote', 'She says “one crane has”.[@S1#cranes-missing]'],
		['with a stop inside', 'She says: “Not one crane has come.”[@S1#cranes-missing]'],
		['in other marks', 'She says "not one crane has come".[@S1#cranes-missing]'],
		['with something left out', 'She says “not one … has come”.[@S1#cranes-missing]'],
		['with something put in', 'She says “not one crane [at Vell] has come”.[@S1#cranes-missing]'],
		['with something left out in brackets', 'She says “not one (...) has [...] come”.[@S1#cranes-missing]'],
		['that something is left out before', 'She says “… one crane has come …”.[@S1#cranes-missing]'],
		['between dashes and points', 'She says “– not one crane has come … –”.[@S1#cranes-missing]'],
		['with more than one sign at the end', 'She says “not one crane has come!?”[@S1#cranes-missing]'],
		['that are few', 'She calls it “no crane”.[@S1#cranes-missing]'],
		['that are the name of an entity', 'It tells of “the crane order”.[@S1#two-ordered]'],
		['that are a position', 'It holds “One is at work”.[@S1#two-ordered]'],
		['that are the title of the book', 'It stands in “The cranes of Vell”.[@S1#two-ordered]'],
		['that are the title of a page', 'The question “Has a crane come?” is open.[@S1#cranes-missing]'],
		['behind another claim', 'She says “not one crane has come”.[@S1#two-ordered; S1#cranes-missing]'],
		['in a row of a table', '| Who | Says |\n|---|---|\n| She | “not one crane has come”[@S1#cranes-missing] |'],
	])('%s are fine', (_, chapter) => {
		expect(told(chapter)).toEqual([]);
	});

	test.each([
		[
			'with a word changed',
			'She says “not one crane had come”.[@S1#cranes-missing]',
			'Did you mean “not one crane has come”?',
		],
		[
			'with another last word',
			'She says “not one crane has gone”.[@S1#cranes-missing]',
			'Did you mean “not one crane has come”?',
		],
		[
			'with a comma put in',
			'She says “not one, crane has come”.[@S1#cranes-missing]',
			'Did you mean “not one crane has come”?',
		],
		['that end inside a word', 'She says “one crane ha”.[@S1#cranes-missing]', OWN],
		['in another order', 'She says “has come … not one”.[@S1#cranes-missing]', OWN],
		[
			'put together from two claims',
			'It says “not one crane … is at work”.[@S1#cranes-missing; S2#one-works]',
			'Did you mean “one crane is at work”?',
		],
		['all of which was put in', 'She says “[we have not seen it]”.[@S1#cranes-missing]', OWN],
		['that are never closed', 'She says “the quay is quite empty.[@S1#cranes-missing]', OWN],
		['that are many', `She says “${'the quay is empty and '.repeat(30)}bare”.[@S1#cranes-missing]`, OWN],
		['that nobody quotes', 'She says “the quay is quite empty”.[@S1#cranes-missing]', OWN],
		['that are three', 'She says “all is empty”.[@S1#cranes-missing]', OWN],
		[
			'that begin or end another way',
			'She says “to-not one crane has come”.[@S1#cranes-missing]',
			'Did you mean “not one crane has come”?',
		],
		['behind a question', 'She says “not one crane has come”.[@has-a-crane-come]', OWN],
		['that another claim quotes', 'She says “not one crane has come”.[@S1#two-ordered]', OWN],
		['in simple marks', 'She says ‘the quay is empty’.[@S1#cranes-missing]', OWN],
		['one stretch of which nobody quotes', 'She says “not one … is here”.[@S1#cranes-missing]', OWN],
	])('%s are told', (_, chapter, hint) => {
		expect(told(chapter)).toEqual([['quote-loose', 26, 1, hint]]);
	});

	test('an alias of an entity is fine', () => {
		const aliased = (alias: string) =>
			smallBook({
				[CHAPTER]: [LAST, `${LAST}\n\nIt names “the works of Norda”.[@S1#two-ordered]`],
				'entities/organisation/norda.mdx': ['aliases: [Norda Works]', `aliases: [${alias}, Norda Works]`],
			}).issues.map(({ code }) => code);
		expect(aliased('The Works of Norda')).toEqual([]);
		expect(aliased('Norda of Vell')).toEqual(['quote-loose']);
	});

	test('an article may leave out its own code', () => {
		const summary = (words: string, claim: string) =>
			smallBook({ [COURIER]: ['that no crane has come.[@#cranes-missing]', `“${words}”.[@#${claim}]`] }).issues.map(
				({ code }) => code,
			);
		expect(summary('not one crane has come', 'cranes-missing')).toEqual([]);
		expect(summary('not one crane has come', 'two-ordered')).toEqual(['quote-loose']);
	});

	test('of a claim that is not there only that is told', () => {
		const says = (citation: string) => told(`She says “not one crane has come”.[@${citation}]`).map(([code]) => code);
		expect(says('S1#nothing')).toEqual(['claim-unknown']);
		expect(says('S1#two-ordered; S1#nothing')).toEqual(['claim-unknown']);
	});

	test('are held against their own sentence alone, and told at it', () => {
		const first = 'It waits.[@S1#cranes-missing]';
		const says = 'She says “not one crane has come”.[@S1#two-ordered]';
		expect(told(`${first} ${says}`)).toEqual([['quote-loose', 26, first.length + 2, OWN]]);
		expect(told(`${says} ${first}`)).toEqual([['quote-loose', 26, 1, OWN]]);
		expect(told(`“Not one crane” is told.[@S1#two-ordered] ${first}`)).toEqual([['quote-loose', 26, 1, OWN]]);
	});

	test('that go on over a sentence are one quotation', () => {
		const over = (citation: string) =>
			told(`She says “Not one crane has come.${citation} The quay is bare.”[@S1#cranes-missing]`);
		const codes = (all: ReturnType<typeof told>) => all.map(([code, line, column]) => [code, line, column]);
		expect(codes(over('[@S1#cranes-missing]'))).toEqual([['quote-loose', 26, 1]]);
		expect(codes(over(''))).toContainEqual(['quote-loose', 26, 1]);
	});

	test('of two sentences, each with its own citation, are held against their own', () => {
		expect(
			told('One says “not one crane has come”.[@S1#cranes-missing] One says “one crane is at work”.[@S2#one-works]'),
		).toEqual([]);
	});

	test('in a heading, a caption and a field of book.yaml are those of any claim', () => {
		const codes = (changes: Record<string, Change>) =>
			smallBook(changes).issues.map(({ code, file }) => `${code} ${file}`);
		const heading = (words: string): Record<string, Change> => ({
			[CHAPTER]: ['## What is not known', `## “${words}”`],
		});
		const source = (words: string): Record<string, Change> => ({
			[CHAPTER]: ['source="general knowledge"', `source="after ‘${words}’"`],
		});
		const gap = (words: string): Record<string, Change> => ({
			'book.yaml': ['gaps: [The contract was not read.]', `gaps: [Who says “${words}” is not known.]`],
		});
		for (const place of [heading, source, gap]) expect(codes(place('not one crane has come'))).toEqual([]);
		expect(codes(heading('the quay is empty'))).toEqual([`quote-loose ${CHAPTER}`]);
		expect(codes(source('the quay is empty'))).toEqual([`quote-loose ${CHAPTER}`]);
		expect(codes(gap('the quay is empty'))).toEqual(['quote-loose book.yaml']);
	});

	test('in a correction may be our own that were wrong', () => {
		const correction =
			'---\ntitle: The number of cranes\nsummary: It was wrong.\ndate: 2024-05-30\npages: [the-quay]\nwas: Three.\nis: Not “three cranes were ordered”, but two.\n---\n';
		expect(smallBook({ 'corrections/cranes.mdx': correction }).issues).toEqual([]);
	});

	test('in a finding as well', () => {
		expect(told('<Finding>\n\nNeither says “the quay is empty”.\n\n</Finding>').map(([code]) => code)).toEqual([
			'quote-loose',
		]);
	});
});

test('a quotation by > is held against the quotes too', () => {
	expect(told('> Not one crane has come.[@S1#cranes-missing]')).toEqual([]);
	expect(told('> No crane is here.[@S1#cranes-missing]')).toEqual([['quote-loose', 26, 3, OWN]]);
});

test('a field of front matter quotes what any claim quotes', () => {
	const summary = (words: string) =>
		smallBook({ [CHAPTER]: ['summary: What is known of the cranes.', `summary: That “${words}”.`] }).issues.map(
			({ code, line, column }) => `${code} ${line}:${column}`,
		);
	expect(summary('not one crane has come')).toEqual([]);
	expect(summary('no crane ever came')).toEqual(['quote-loose 3:15']);
});

test('the text of a claim quotes only what the claim quotes', () => {
	const text = (words: string) =>
		smallBook({ [COURIER]: ['has not received a [[crane]].', `has “${words}”, a [[crane]].`] }).issues.map(
			({ code, line, column }) => `${code} ${line}:${column}`,
		);
	expect(text('not one crane')).toEqual([]);
	expect(text('no crane at all')).toEqual(['quote-loose 34:136']);
});
