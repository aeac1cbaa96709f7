import { expect, test } from 'vitest';
import { page } from '../../../../src/book/href.ts';
import type { Mention } from '../../../../src/book/model.ts';
import { backlinks } from '../../../../src/book/views/backlinks.ts';
import type { Id } from '../../../../src/schema/ids.ts';
import { smallBook } from '../fixture.ts';

const { book } = smallBook();
const mention = (change: Partial<Mention> = {}): Mention => ({
	from: 'the-quay' as Id,
	collection: 'chapters',
	anchor: 'p-1',
	claim: null,
	offset: 0,
	before: 'So says ',
	words: 'Norda',
	after: '.',
	...change,
});

test('sentences stand under their pages; one that mentions a thing twice is shown once', () => {
	const sentence = { before: 'Norda and ', words: 'Norda', after: ' agree.' };
	const groups = backlinks(book, page('home'), [
		mention(),
		mention(sentence),
		mention({ before: '', words: 'Norda', after: ' and Norda agree.' }),
	]);
	expect(groups).toMatchObject([
		{
			kind: 'Chapter',
			title: 'The quay',
			links: {
				shown: [{ href: 'brief/the-quay/index.html#p-1', words: 'Norda' }, { before: 'Norda and ' }],
				folded: [],
			},
		},
	]);
});

test('a sentence of a correction leads to the correction', () => {
	const correction = mention({ from: 'crane-count' as Id, collection: 'corrections' });
	expect(backlinks(book, page('home'), [correction])[0]?.links.shown[0]?.href).toBe(
		'corrections/index.html#correction-crane-count',
	);
});

test('the first sentences of a page are in sight, the rest is folded', () => {
	const many = Array.from({ length: 30 }, (_, i) => mention({ anchor: `p-${i}` }));
	const links = backlinks(book, page('home'), many)[0]?.links;
	expect([links?.shown.length, links?.folded.length]).toEqual([8, 22]);
});

test('far down the list pages are named without their sentences', () => {
	const many = Array.from({ length: 130 }, (_, i) => mention({ from: `page-${i}` as Id }));
	const groups = backlinks(book, page('home'), many);
	expect(groups.filter(({ links }) => links.shown.length > 0)).toHaveLength(120);
	expect(groups[120]).toMatchObject({ title: 'page-120', links: { shown: [], folded: [] }, count: 1 });
});
