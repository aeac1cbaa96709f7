import { expect, test } from 'vitest';
import { questionsView } from '../../../../src/book/views/questions-view.ts';
import { smallBook } from '../fixture.ts';

test('questions stand under their state, each with its positions and what stands behind them', () => {
	const { states, frame } = questionsView(smallBook().book);
	expect(frame.contents.map(({ text }) => text)).toEqual(['Open']);
	expect(states[0]?.rows).toMatchObject([
		{
			title: 'Has a crane come?',
			href: '../questions/has-a-crane-come/index.html',
			conflicts: 1,
			positions: [
				{
					label: 'None has come',
					href: '../questions/has-a-crane-come/index.html#position-none',
					support: '2 articles, 1 origin with an interest (the same by our inference)',
				},
				{ label: 'One is at work' },
				{ label: 'Both are at work', support: null },
			],
		},
	]);
});
