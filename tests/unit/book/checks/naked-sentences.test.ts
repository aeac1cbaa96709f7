import { expect, test } from 'vitest';
import { nakedSentences, shortened } from '../../../../src/book/checks/naked-sentences.ts';
import { type Change, smallBook } from '../fixture.ts';

const JUDGEMENT = 'judgements/no-crane-yet.mdx';
const naked: Change = ['She works there.[@S1#cranes-missing]', 'She works.'];

test('a naked sentence is told with its place, as far as the book asks', () => {
	const found = (change: Change) =>
		nakedSentences(smallBook({ [JUDGEMENT]: naked, 'book.yaml': change }).book, []).map(
			({ code, at, args, severity }) => [code, at.file, args, severity],
		);
	const level = (coverage: string): Change => ['language: en\n', `language: en\ncoverage: ${coverage}\n`];
	expect(found(level('warning'))).toEqual([['sentence-naked', JUDGEMENT, { sentence: 'She works.' }, 'warning']]);
	expect(found(level('error')).length).toBe(1);
	expect(found(level('off'))).toEqual([]);
});

test('a sentence of eighty letters is whole; a longer one ends at a word, where there is one in its second half', () => {
	expect(shortened('a'.repeat(80))).toBe('a'.repeat(80));
	expect(shortened('a'.repeat(81))).toBe(`${'a'.repeat(80)} …`);
	expect(shortened(`${'a'.repeat(40)} ${'b'.repeat(60)}`)).toBe(`${'a'.repeat(40)} ${'b'.repeat(39)} …`);
	expect(shortened(`${'a'.repeat(41)} ${'b'.repeat(60)}`)).toBe(`${'a'.repeat(41)} …`);
	expect(shortened(`${'a'.repeat(79)}😀b`)).toBe(`${'a'.repeat(79)}\ufffd …`);
});
