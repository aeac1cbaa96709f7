import { expect, test } from 'vitest';
import { quoteLength } from '../../../../src/book/checks/quote-length.ts';
import { smallBook } from '../fixture.ts';

test.each([
	[11, []],
	[
		12,
		[
			{
				code: 'quote-long',
				at: { file: 'articles/courier-cranes.mdx', path: ['claims', 0, 'quotes', 0] },
				args: { count: '12' },
			},
		],
	],
])('a quote of %i words', (words, issues) => {
	const { book } = smallBook({
		'articles/courier-cranes.mdx': [
			'[not one crane has come]',
			`[${Array.from({ length: words }, () => 'crane').join(' ')}]`,
		],
	});
	expect(quoteLength(book, [...book.byId.values()])).toEqual(issues);
});

test('where a script has no spaces, a run of letters is more than one word', () => {
	const of = (exact: string): number => {
		const { book } = smallBook({ 'articles/courier-cranes.mdx': ['[not one crane has come]', `[${exact}]`] });
		return quoteLength(book, [...book.byId.values()]).length;
	};
	expect(of('中国和俄罗斯没有提供军事援助')).toBe(0);
	expect(of('中国和俄罗斯没有提供军事援助伊朗议员说他们的协议没有用处')).toBe(1);
});
