import { expect, test } from 'vitest';
import type { Id } from '../../../src/schema/ids.ts';
import { smallBook } from './fixture.ts';

const { book } = smallBook();
const inbound = (id: string) => (book.inbound.get(id as Id) ?? []).map(({ from, path }) => `${from} ${path.join('.')}`);

test('what front matter names knows who names it', () => {
	expect(inbound('crane')).toEqual(['norda relations.0.item', 'vell-harbour relations.0.item']);
	expect(inbound('vell-courier')).toEqual(['courier-cranes publisher']);
	expect(inbound('vell-harbour')).toContain('ilka-varga roles.0.organisation');
	expect(inbound('ilka-varga')).toEqual(['varga-interview speaker']);
});

test('a judgement that rests on a position stands at the question; one that rests on a claim does not', () => {
	expect(inbound('has-a-crane-come')).toEqual(['no-crane-yet evidence.1']);
});

test('a judgement knows the pages that show it, each once', () => {
	const twice = smallBook({
		'chapters/the-quay.mdx': [
			'<Judgement id="no-crane-yet" />',
			'<Judgement id="no-crane-yet" />\n\n<Judgement id="no-crane-yet" />',
		],
	});
	expect(twice.book.embeds.get('no-crane-yet' as Id)).toEqual(['the-quay']);
	expect(book.embeds.get('has-a-crane-come' as Id)).toBeUndefined();
});
