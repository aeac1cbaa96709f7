import { expect, test } from 'vitest';
import { crowdedCitations } from '../../../../src/book/checks/crowded-citations.ts';
import type { Id } from '../../../../src/schema/ids.ts';
import { smallBook } from '../fixture.ts';

const QUAY = 'chapters/the-quay.mdx';

/** The text from each place that is told of on, up to the end of its line. */
function found(text: string): unknown[] {
	const { book, body } = smallBook({ [QUAY]: ['A crane is heavy.', text] });
	const chapter = book.chapters.get('the-quay' as Id);
	return crowdedCitations(book, []).map(({ code, at }) => [
		code,
		at.file,
		'offset' in at && /.*/.exec(body('the-quay').slice(at.offset - (chapter?.bodyOffset ?? 0)))?.[0],
	]);
}

test.each([
	['a word', 'It came.[@S1#two-ordered]The rest did not.'],
	['a number', 'It came.[@S1#two-ordered]2 did not.'],
	['a word of another script', 'It came.[@S1#two-ordered]Она ушла.'],
	['a word whose letter takes two code units', 'It came.[@S1#two-ordered]𝐀 left.'],
])('%s right after a citation', (_, text) => {
	expect(found(text)).toEqual([['citation-crowded', QUAY, text.slice('It came.'.length)]]);
});

test.each([
	['a space', 'It came.[@S1#two-ordered] The rest did not.'],
	['the end', 'It came.[@S1#two-ordered]'],
	['a full stop', 'It came[@S1#two-ordered].'],
	['a script that has no spaces between words', '他没有来。[@S1#two-ordered]我们走吧。'],
	['a word after a citation that stands first', '[@S1#two-ordered]It came.'],
])('no fault: %s', (_, text) => {
	expect(found(text)).toEqual([]);
});
