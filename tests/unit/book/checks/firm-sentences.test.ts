import { expect, test } from 'vitest';
import { firmSentences } from '../../../../src/book/checks/firm-sentences.ts';
import { type Change, smallBook } from '../fixture.ts';

const CHAPTER = 'chapters/the-quay.mdx';
const COURIER = 'articles/courier-cranes.mdx';

function found(changes: Readonly<Record<string, Change>>): unknown[] {
	return firmSentences(smallBook(changes).book, []).map(({ at, args }) => [at.file, args['sentence'], args['modes']]);
}

const says = (text: string): Change => ['order: 1\n---\n', `order: 1\n---\n\n${text}\n`];

test('a sentence that rests on hedged claims alone is hedged', () => {
	expect(found({ [CHAPTER]: says('A strike follows.[@S1#strike-possible]') })).toEqual([
		[CHAPTER, 'A strike follows.', 'possible'],
	]);
	expect(found({ [CHAPTER]: says('A strike might follow.[@S1#strike-possible]') })).toEqual([]);
});

test('a claim of the same article needs no code, of another text it does', () => {
	expect(found({ [COURIER]: ['might soon strike.', 'strike.'] })).toEqual([[COURIER, 'Dockers strike.', 'possible']]);
});

test('one firm claim, one that is not there or what is no claim lets it be firm', () => {
	for (const other of ['S1#two-ordered', 'S9#nothing', 'has-a-crane-come#one'])
		expect(found({ [CHAPTER]: says(`A strike follows.[@S1#strike-possible; ${other}]`) })).toEqual([]);
	expect(found({ [CHAPTER]: says('<Note>\n\nA strike follows.\n\n</Note>') })).toEqual([]);
});

test.each([
	['likely', 'likely, possible'],
	['planned', 'planned, possible'],
	['conditional', 'conditional, possible'],
	['question', 'a question, possible'],
	['possible', 'possible'],
])('kinds of hedges are told once each, by their names: %s', (mode, modes) => {
	const changes = {
		[COURIER]: ['n: 2, paragraph: 3, from: outlet,', `n: 2, paragraph: 3, from: outlet, mode: ${mode},`],
		[CHAPTER]: says('A strike follows.[@S1#strike-possible; S1#two-ordered]'),
	} as const;
	expect(found(changes).find((issue) => JSON.stringify(issue).includes('A strike follows.'))).toEqual([
		CHAPTER,
		'A strike follows.',
		modes,
	]);
});

test('only English is judged', () => {
	const changes = {
		[COURIER]: ['might soon strike.', 'strike.'],
		'book.yaml': ['language: en', 'language: de'],
	} as const;
	expect(found(changes)).toEqual([]);
});
