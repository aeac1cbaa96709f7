import { describe, expect, test } from 'vitest';
import { page } from '../../../../src/book/href.ts';
import { pageResolver } from '../../../../src/book/page-resolver.ts';
import { questionLines } from '../../../../src/book/views/question-lines.ts';
import { type Change, smallBook } from '../fixture.ts';

function lines(changes: Record<string, Change> = {}) {
	const { book } = smallBook(changes);
	const from = page('home');
	return questionLines({ book, from, resolver: pageResolver(book, from, null) });
}

describe('questionLines', () => {
	test('each answer has who gives it, and how many stand behind it', () => {
		const [line] = lines();
		expect(
			line?.positions.map(({ label, support, held }) => [label, support, held.map(({ number }) => number)]),
		).toEqual([
			['None has come', '2 articles, 1 origin with an interest (the same by our inference)', ['S1.1', 'S2.2']],
			['One is at work', '1 article, 1 origin with an interest', ['S2.1']],
			['Both are at work', null, []],
		]);
		expect(line?.positions[0]?.href).toBe('questions/has-a-crane-come/index.html#position-none');
	});

	test('an accusation without a response is left out, and so is the answer that rests on it alone', () => {
		const accusing: Change = ['response: denied', 'response: not-sought'];
		const [line] = lines({
			'articles/mail-cranes.mdx': accusing,
			'questions/has-a-crane-come.mdx': [
				'      - { claim: S1#cranes-missing, stance: states, credibility: "3", because: she would know }\n',
				'',
			],
		});
		expect(line?.positions.map(({ id }) => id)).toEqual(['one', 'both']);
	});

	test('who denies an answer does not stand behind it', () => {
		const [line] = lines({
			'questions/has-a-crane-come.mdx': [
				'{ claim: S2#one-works, stance: states }',
				'{ claim: S2#one-works, stance: denies }',
			],
		});
		expect(line?.positions[1]).toMatchObject({
			support: null,
			held: [{ number: 'S2.1', stance: 'denies', holds: false }],
		});
	});
});
