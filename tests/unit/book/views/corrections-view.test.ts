import { expect, test } from 'vitest';
import { correctionsView } from '../../../../src/book/views/corrections-view.ts';
import { smallBook } from '../fixture.ts';

test('a correction tells what was wrong, what is right, since when and where', () => {
	const { corrections, contact, frame } = correctionsView(smallBook().book);
	expect(corrections).toEqual([
		{
			anchor: 'correction-crane-count',
			title: 'Number of cranes',
			date: '20 May 2024',
			summary: 'Two, not three.',
			was: 'Three cranes were ordered.',
			is: 'Two cranes were ordered.',
			pages: [{ text: 'The quay', href: '../brief/the-quay/index.html' }],
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
	const { corrections } = correctionsView(smallBook({ 'corrections/maker.mdx': newer }).book);
	expect(corrections.map(({ title }) => title)).toEqual(['Name of the maker', 'Number of cranes']);
});
