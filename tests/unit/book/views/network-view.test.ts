import { expect, test } from 'vitest';
import { networkView } from '../../../../src/book/views/network-view.ts';
import { smallBook } from '../fixture.ts';

test('relations stand by kind, in the order of the vocabulary, each with its claims', () => {
	const { sections, frame } = networkView(smallBook().book);
	expect(sections.map(({ slug, text, meaning }) => [slug, text, meaning])).toEqual([
		['relation-supplies', 'Supplies', 'has delivered, or is delivering, the item'],
		['relation-ordered-from', 'Ordered from', 'has signed to buy the item; nothing is said of delivery'],
	]);
	const [row] = sections[0]?.rows ?? [];
	expect(row).toMatchObject({
		subject: { text: 'Norda', href: '../entities/norda/index.html' },
		relation: 'supplies',
		object: { text: 'Vell Harbour', href: '../entities/vell-harbour/index.html' },
		item: { href: '../entities/crane/index.html' },
		evidence: [{ number: 'S2.1' }],
	});
	expect(frame.contents.map(({ href }) => href)).toEqual(['#relation-supplies', '#relation-ordered-from']);
});

test('two relations need no figure', () => {
	expect(networkView(smallBook().book).figure).toBeNull();
});
