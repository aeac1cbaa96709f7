import { expect, test } from 'vitest';
import { nameIndex } from '../../../../../src/book/views/print/name-index.ts';
import { paperChapter } from '../../../../../src/book/views/print/paper-chapter.ts';
import type { Id } from '../../../../../src/schema/ids.ts';
import { type Change, smallBook } from '../../fixture.ts';

function chapter(changes: Readonly<Record<string, Change>> = {}) {
	const { book, body } = smallBook(changes);
	const entry = book.chapters.get('the-quay' as Id);
	if (!entry) throw new Error('the small book has lost its chapter');
	return paperChapter(book, entry, 1, body('the-quay'));
}

test('a marker leads to its note, and the note to the claim', () => {
	const { prose, notes } = chapter();
	const html = prose.flatMap((block) => (block.kind === 'html' ? [block.html] : [])).join('');
	expect(html).toContain('<a href="#brief--the-quay--note-1" id="brief--the-quay--cite-1"');
	expect(notes.rows[0]).toMatchObject({
		note: { number: 1, anchor: 'brief--the-quay--note-1', claimNumber: 'S1.2' },
		label: 'S1.2',
		target: 'articles--courier-cranes--claim-two-ordered',
	});
});

test('the link to a name has an id of its own in print, for the index', () => {
	const { book, body } = smallBook();
	const html = chapter()
		.prose.flatMap((block) => (block.kind === 'html' ? [block.html] : []))
		.join('');
	const ids = [...html.matchAll(/<a class="entity-\w+" href="#entities--([\w-]+)" id="([^"]+)">/g)];
	expect(ids.map(([, entity, id]) => [entity, id])).toEqual(
		[...body('the-quay').matchAll(/\[\[([\w-]+)/g)].map((link) => [link[1], `brief--the-quay--p-at-${link.index}`]),
	);
	const indexed = nameIndex(book).flatMap(({ lines }) =>
		lines.flatMap((line) => (line.kind === 'name' ? line.places : [])),
	);
	for (const id of indexed.filter((each) => each.startsWith('brief--'))) expect(html).toContain(`id="${id}"`);
});

test('short references stand beside each passage, by the numbers of its markers', () => {
	const [passage] = chapter().prose.flatMap((block) =>
		block.kind === 'html' && block.groups.length > 0 ? [block] : [],
	);
	expect(passage?.groups.flatMap(({ refs }) => refs)).toEqual([
		{
			number: 1,
			label: 'S1.2',
			href: '#articles--courier-cranes--claim-two-ordered',
			name: 'Note 1: claim S1.2, Vell Courier',
		},
		{
			number: 2,
			label: 'S2.1',
			href: '#articles--mail-cranes--claim-one-works',
			name: 'Note 2: claim S2.1, Norda',
		},
	]);
});

test('a question is cited by its number', () => {
	const { notes } = chapter({
		'chapters/the-quay.mdx': [
			'The order is told',
			'Has one come?[@has-a-crane-come] Or not?[@has-a-crane-come#none] The order is told',
		],
	});
	expect(notes.rows.filter(({ note }) => note.kind !== 'claim').map(({ label, target }) => [label, target])).toEqual([
		['Q1', 'questions--has-a-crane-come'],
		['Q1', 'questions--has-a-crane-come--position-none'],
	]);
});

test('a chapter of a part is labelled with it', () => {
	expect(chapter().label).toBe('Chapter 1');
	expect(chapter({ 'chapters/the-quay.mdx': ['order: 1', 'order: 1\npart: The facts'] }).label).toBe(
		'The facts · chapter 1',
	);
});

test('a paragraph of three lines or fewer is kept together', () => {
	const long = `${'The quay is long and empty. '.repeat(9)}`;
	const { prose } = chapter({ 'chapters/the-quay.mdx': ['A crane is heavy.', `A crane is heavy.\n\n${long}`] });
	const [box] = prose.flatMap((block) => (block.kind === 'passage' ? [block.blocks] : []));
	expect(box?.map((block) => block.kind === 'html' && block.short)).toEqual([true, false]);
});
