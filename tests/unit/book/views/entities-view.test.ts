import { expect, test } from 'vitest';
import { entitiesView } from '../../../../src/book/views/entities-view.ts';
import { smallBook } from '../fixture.ts';

const { kinds, frame } = entitiesView(smallBook().book);

test('entities stand under their kinds, with how much is said of them', () => {
	const equipment = kinds.find(({ text }) => text === 'Equipment');
	expect(equipment?.rows).toEqual([
		{ name: 'Crane', href: '../entities/crane/index.html', summary: 'A ship-to-shore crane.', claims: 2, mentions: 1 },
	]);
});

test('the contents name the kinds that the book has, in a fixed order', () => {
	expect(frame.contents.map(({ text }) => text)).toEqual([
		'People',
		'Organisations',
		'Equipment',
		'Events',
		'Statements',
	]);
});
