import { describe, expect, test } from 'vitest';
import { homeSlug, homeView } from '../../../../src/book/views/home-view.ts';
import { smallBook } from '../fixture.ts';

const BODY = 'Two were ordered.[@S1#two-ordered]\n\n## What was ordered\n\nNothing came.\n';

describe('homeView', () => {
	test('counts what the book is evidenced by', () => {
		const { book, body } = smallBook();
		expect(
			homeView(book, body('the-quay')).figures.rows.map(({ count, of, noun }) => [
				noun,
				of === null ? count : `${count}/${of}`,
			]),
		).toEqual([
			['articles', 2],
			['identified origins', 3],
			['claims', 5],
			['quotes matched', '0/2'],
			['sentences accounted for', '23/23'],
			['questions', 1],
			['judgements', 1],
		]);
	});

	test('the bottom line is the first chapter up to its first heading', () => {
		const { book, body } = smallBook({
			'chapters/the-quay.mdx': `---\ntitle: The quay\nsummary: What is known.\norder: 1\n---\n\n${BODY}`,
		});
		const [block, ...rest] = homeView(book, body('the-quay')).bottomLine?.prose ?? [];
		expect(rest).toEqual([]);
		expect(block).toMatchObject({
			kind: 'html',
			notes: { full: [{ claimNumber: 'S1.2', href: 'articles/courier-cranes/index.html#claim-two-ordered' }] },
		});
	});

	test('a chapter that opens with a heading gives no bottom line', () => {
		const { book, body } = smallBook();
		expect(homeView(book, body('the-quay')).bottomLine).toBeNull();
	});

	test('who stands behind the claims is told in words', () => {
		expect(homeView(smallBook().book, '').figures).toMatchObject({
			origins: '2 of the identified origins have an interest; 1 claim is of unknown origin.',
			summary: 'articles/index.html#source-summary',
		});
	});

	test('a key judgement has its implication and its main alternative', () => {
		expect(homeView(smallBook().book, '').judgements).toMatchObject([
			{
				title: 'No crane yet',
				implication: [{ text: 'Ships unload elsewhere.' }],
				alternative: [{ text: 'A crane came and does not work.' }],
			},
		]);
	});

	test('conflicts are counted, and lead to their list', () => {
		expect(homeView(smallBook().book, '').conflicts).toEqual({
			text: 'One conflict is recorded',
			href: 'contradictions/index.html',
		});
		const { book } = smallBook({
			'questions/has-a-crane-come.mdx': [
				'conflicts:\n  - { between: [S1#cranes-missing, S2#one-works], kind: contradiction, note: none against one }\n',
				'',
			],
		});
		expect(homeView(book, '').conflicts).toBeNull();
	});

	test('the contents name only what there is', () => {
		const { book, body } = smallBook({ 'book.yaml': ['gaps: [The contract was not read.]\n', ''] });
		const view = homeView(book, body('the-quay'));
		const slugs = view.frame.contents.map(({ href }) => href);
		expect(slugs).toContain(`#${homeSlug('judgements')}`);
		expect(slugs).not.toContain(`#${homeSlug('gaps')}`);
		expect(view.watch).toEqual([
			{ what: [{ text: 'The delivery of the second crane', href: null }], when: 'July 2024' },
		]);
	});
});
