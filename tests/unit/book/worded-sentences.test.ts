import { expect, test, vi } from 'vitest';
import { wordedPlaces, wordedSentences, wordedText } from '../../../src/book/worded-sentences.ts';
import { parseProse } from '../../../src/prose/parse.ts';
import type { ProseFacts } from '../../../src/prose/prose.ts';

const names: Readonly<Record<string, string>> = { norda: 'Norda Yard Works', vell: 'V' };
const nameOf = (id: string) => names[id] ?? id;

function factsOf(source: string): ProseFacts {
	const { facts } = parseProse(source, { article: true });
	if (facts === null) throw new Error('no facts');
	return facts;
}

const facts = factsOf('It left. In [[vell]] [[norda|the maker]] met [[norda]] and one crane. [[vell]] slept.');
/** A part of the second sentence, as parsed, with what stands around it as worded. */
function around(part: string): unknown[] {
	const sentence = facts.sentences[1]?.text ?? '';
	const from = sentence.indexOf(part);
	const { before, words, after } = wordedSentences(
		facts,
		nameOf,
	)({ sentence: 1, passage: 0, from, to: from + part.length });
	return [before, words, after];
}

test('links without a label carry a name, others their label', () => {
	expect(wordedText(facts, nameOf)).toBe('It left. In V the maker met Norda Yard Works and one crane. V slept.');
});

test('a place before, between, in and after links is found in the worded sentence', () => {
	expect(around('In')).toEqual(['', 'In', ' V the maker met Norda Yard Works and one crane.']);
	expect(around('vell')).toEqual(['In ', 'V', ' the maker met Norda Yard Works and one crane.']);
	expect(around('the maker')).toEqual(['In V ', 'the maker', ' met Norda Yard Works and one crane.']);
	expect(around('norda')).toEqual(['In V the maker met ', 'Norda Yard Works', ' and one crane.']);
	expect(around('crane')).toEqual(['In V the maker met Norda Yard Works and one ', 'crane', '.']);
});

test('a sentence is worded once, one that is not there is empty', () => {
	const asked = vi.fn(nameOf);
	const word = wordedSentences(facts, asked);
	const all = { passage: 0, from: 0, to: 0 };
	expect([2, 2, 2].map((sentence) => word({ ...all, sentence }).after)).toEqual(['V slept.', 'V slept.', 'V slept.']);
	expect(asked).toHaveBeenCalledOnce();
	expect(word({ ...all, sentence: 9 })).toEqual({ before: '', words: '', after: '' });
});

test('a place in a cell of a table stands in its whole row, one in running text in its sentence', () => {
	const table = factsOf(
		'Up.\n\n| Yard | Met |\n|---|---|\n| [[vell]] | In [[norda]]. Then no more. |\n| [[norda]] | [@#a] |\n',
	);
	const place = wordedPlaces(table, nameOf);
	const stands = table.links.map((link) => {
		const { before, words, after } = place(link);
		return `${before}[${words}]${after}`;
	});
	expect(stands).toEqual([
		'[V] · In Norda Yard Works. Then no more.',
		'V · In [Norda Yard Works]. Then no more.',
		'[Norda Yard Works]',
	]);
	expect(table.citations.map(place)).toEqual([{ before: 'Norda Yard Works', words: '', after: '' }]);
	expect(place({ sentence: 0, passage: 1, from: 0, to: 2 })).toEqual({ before: '', words: 'Up', after: '.' });
	const head = table.sentences.findIndex(({ kind }) => kind === 'label');
	expect(place({ sentence: head, passage: 2, from: 0, to: 4 })).toEqual({ before: '', words: 'Yard', after: ' · Met' });
});
