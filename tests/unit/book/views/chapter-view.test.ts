import { expect, test } from 'vitest';
import { chapterView } from '../../../../src/book/views/chapter-view.ts';
import type { Id } from '../../../../src/schema/ids.ts';
import { smallBook } from '../fixture.ts';

test('a chapter has its number, its contents and its text', () => {
	const { book, body } = smallBook();
	const { frame, prose } = chapterView(book, 'the-quay' as Id, body('the-quay'));
	expect(frame).toMatchObject({
		label: 'The brief · chapter 1',
		lead: 'What is known of the cranes.',
		search: { kind: 'Chapter' },
	});
	expect(frame.contents).toEqual([
		{ depth: 2, text: 'What was ordered', href: '#what-was-ordered' },
		{ depth: 2, text: 'What is not known', href: '#what-is-not-known' },
	]);
	expect(prose.map(({ kind }) => kind)).toEqual(['heading', 'html', 'judgement', 'html', 'heading', 'passage']);
});

test('a chapter of a part is labelled with it', () => {
	const { book, body } = smallBook({ 'chapters/the-quay.mdx': ['order: 1', 'order: 1\npart: The facts'] });
	expect(chapterView(book, 'the-quay' as Id, body('the-quay')).frame.label).toBe('The facts · chapter 1');
});

test('there is no page for a chapter that the book lacks', () => {
	expect(() => chapterView(smallBook().book, 'nowhere' as Id, '')).toThrow(RangeError);
});
