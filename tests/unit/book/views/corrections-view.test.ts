import { expect, test } from 'vitest';
import { page } from '../../../../src/book/href.ts';
import { pageResolver } from '../../../../src/book/page-resolver.ts';
import { correctionsView } from '../../../../src/book/views/corrections-view.ts';
import { type Change, smallBook } from '../fixture.ts';

function view(changes: Readonly<Record<string, Change>> = {}) {
	const { book, body } = smallBook(changes);
	return correctionsView(book, ({ id }) => body(id));
}

test('a correction tells what was wrong, what is right, since when and where', () => {
	const { corrections, contact, frame } = view();
	expect(corrections).toEqual([
		{
			anchor: 'correction-crane-count',
			title: 'Number of cranes',
			date: '20 May 2024',
			summary: 'Two, not three.',
			was: 'Three cranes were ordered.',
			is: 'Two cranes were ordered.',
			pages: [{ text: 'The quay', href: '../brief/the-quay/index.html' }],
			prose: [],
		},
	]);
	expect(contact).toEqual({ text: 'desk@example.org', href: 'mailto:desk@example.org' });
	expect(frame.contents).toEqual([{ depth: 2, text: 'Number of cranes', href: '#correction-crane-count' }]);
});

test('the newest comes first', () => {
	const newer = `---
title: Name of the maker
summary: Norda, not Norde.
date: 2024-05-25
pages: [norda]
was: Norde
is: Norda
---
`;
	const { corrections } = view({ 'corrections/maker.mdx': newer });
	expect(corrections.map(({ title }) => title)).toEqual(['Name of the maker', 'Number of cranes']);
});

test('its text is shown, and nothing in it has an id that another correction has', () => {
	const told = (title: string) => `---
title: ${title}
summary: Two, not three.
date: 2024-05-20
pages: [the-quay]
was: Three cranes were ordered.
is: Two cranes were ordered.
---

## How it came

We counted a drawing.[@S1#two-ordered][^1]

[^1]: It was on a wall.
`;
	const { corrections } = view({ 'corrections/crane-count.mdx': told('One'), 'corrections/second.mdx': told('Two') });
	const ids = corrections.flatMap(
		({ prose }) => JSON.stringify(prose).match(/(?<=id=\\"|"anchor":"|"id":")[^"\\]+/g) ?? [],
	);
	expect(ids.length).toBeGreaterThan(8);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.every((id) => /^correction-(crane-count|second)-/.test(id))).toBe(true);
	const html = JSON.stringify(corrections.map(({ prose }) => prose));
	expect(html.match(/Footnotes: (One|Two)/g)).toEqual(['Footnotes: One', 'Footnotes: Two']);
	expect(corrections[0]?.prose[0]).toMatchObject({
		kind: 'heading',
		level: 3,
		id: 'correction-crane-count-how-it-came',
	});
});

test('a link to a correction leads to its place, and one to a heading of it to that', () => {
	const { book } = smallBook();
	const { link } = pageResolver(book, page('home'), null);
	expect(link('crane-count', null)?.href).toBe('corrections/index.html#correction-crane-count');
	expect(link('crane-count', 'how')?.href).toBe('corrections/index.html#correction-crane-count-how');
});

test('a page that is not there is a fault that names the nearest', () => {
	const { issues } = smallBook({ 'corrections/crane-count.mdx': ['pages: [the-quay]', 'pages: [the-kuay]'] });
	expect(issues.map(({ code, hint }) => [code, hint])).toEqual([['reference-unknown', 'Did you mean “the-quay”?']]);
});
