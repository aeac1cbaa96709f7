import { expect, test } from 'vitest';
import { type PaperBrief, paperBrief } from '../../../../../src/book/views/print/brief.ts';
import { type Change, smallBook } from '../../fixture.ts';

const brief = (changes: Readonly<Record<string, Change>> = {}): PaperBrief => paperBrief(smallBook(changes).book);

test('the bottom line is the opening of the first chapter, as plain text', () => {
	const opening =
		'Of [[vell-harbour]] little is known.[@S1#two-ordered] [[norda|The maker]] speaks.[@S2#one-works]\n\nThat is all.[@S1#two-ordered]\n\n## What was ordered';
	const { bottomLine } = brief({ 'chapters/the-quay.mdx': ['## What was ordered', opening] });
	expect(bottomLine.map(({ text }) => text)).toEqual([
		'Of Vell Harbour little is known. The maker speaks.',
		'That is all.',
	]);
});

test('a judgement has its implication and its main alternative', () => {
	expect(brief().judgements).toMatchObject([
		{
			number: 1,
			statement: 'It is likely that no crane stands on the quay of Vell.',
			implication: 'Ships unload elsewhere.',
			alternative: 'A crane came and does not work.',
			drop: null,
		},
	]);
});

test('a question has the answers that a source gives, each with what stands behind it', () => {
	expect(brief().questions).toMatchObject([
		{
			number: 'Q1',
			title: 'Has a crane come?',
			positions: [
				{ label: 'None has come', support: '2 articles, 1 origin with an interest (the same by our inference)' },
				{ label: 'One is at work', support: '1 article, 1 origin with an interest' },
			],
		},
	]);
});

test('it tells what to watch and when, what was not read, and where the book is', () => {
	const { watch, gaps, where, judgements, questions, document } = brief({
		'book.yaml': ['contact: desk@example.org', 'contact: desk@example.org\naddress: https://vell.example.org/cranes/'],
	});
	expect(watch.map(({ text }) => text)).toEqual(['July 2024: The delivery of the second crane']);
	expect(gaps.map(({ text }) => text)).toEqual(['The contract was not read.']);
	expect(where.slice(0, 3)).toEqual([
		{ text: 'vell.example.org/cranes', href: 'https://vell.example.org/cranes/' },
		{ text: ': ', href: null },
		{ text: 'judgements/', href: 'https://vell.example.org/cranes/judgements/index.html' },
	]);
	expect(judgements[0]?.href).toBe('https://vell.example.org/cranes/judgements/no-crane-yet/index.html');
	expect(questions[0]?.href).toBe('https://vell.example.org/cranes/questions/has-a-crane-come/index.html');
	expect(document.foot).toBe('Corrections: desk@example.org · Newer editions: vell.example.org/cranes');
});

test('without an address the foot says where to ask, and places are short paths', () => {
	const { document, where, corrections, judgements } = brief();
	expect(document.foot).toBe('Corrections and newer editions: desk@example.org');
	expect(where.map(({ text }) => text).join('')).toBe('On its site: judgements/, questions/, articles/, corrections/');
	expect([...where, judgements[0]].filter((each) => each?.href !== null)).toEqual([]);
	expect(corrections).toEqual([
		{ text: 'Corrections: ', href: null },
		{ text: 'desk@example.org', href: 'mailto:desk@example.org' },
	]);
});

test('it names the files of the book and the numbers by which to look things up', () => {
	expect(brief().more[0]?.text).toBe(
		'The book (briefbook.pdf, briefbook.epub) gives the evidence: 1 chapter, 1 judgement, 1 question and 2 sources, under the numbers used here; S4.12 is claim 12 of source S4.',
	);
});

test('the summary of the sources is counted where the author wrote none', () => {
	expect(brief().sources[0]?.text).toMatch(/^Read: 2 articles/);
});

test('a list that is cut says so', () => {
	const many = Array.from({ length: 11 }, (_, i) => `"Gap ${i}."`).join(', ');
	const { gaps, shortened } = brief({ 'book.yaml': ['[The contract was not read.]', `[${many}]`] });
	expect(gaps).toHaveLength(10);
	expect(shortened).toEqual({ judgements: false, questions: false, watch: false, gaps: true });
	expect(gaps.slice(2).every(({ drop }) => drop !== null)).toBe(true);
});
