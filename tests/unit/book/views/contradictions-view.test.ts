import { expect, test } from 'vitest';
import { contradictionsView } from '../../../../src/book/views/contradictions-view.ts';
import { type Change, smallBook } from '../fixture.ts';

const ledger = (conflicts?: string) => {
	const old =
		'conflicts:\n  - { between: [S1#cranes-missing, S2#one-works], kind: contradiction, note: none against one }\n';
	const change: Change = [old, conflicts ?? old];
	return contradictionsView(smallBook({ 'questions/has-a-crane-come.mdx': change }).book);
};

test('a conflict has its question, its note, and its claims with their articles', () => {
	const { groups, count } = ledger();
	expect(count).toBe('1 conflict.');
	expect(groups).toMatchObject([
		{
			slug: 'conflict-contradiction',
			text: 'Contradiction',
			meaning: 'both cannot be true',
			rows: [
				{
					question: { text: 'Has a crane come?', href: '../questions/has-a-crane-come/index.html#question-conflicts' },
					note: [{ text: 'none against one', href: null }],
					within: null,
					between: [
						{ number: 'S1.1', quotes: ['not one crane has come'], article: { code: 'S1' } },
						{ number: 'S2.1', href: '../articles/mail-cranes/index.html#claim-one-works', article: { code: 'S2' } },
					],
				},
			],
		},
	]);
});

test('kinds stand in the order of the vocabulary, and a conflict within one article is marked', () => {
	const { groups, count, frame } = ledger(
		'conflicts:\n  - { between: [S2#one-works, S2#varga-denies], kind: framing, note: x }\n  - { between: [S1#cranes-missing, S2#one-works], kind: scope, note: y }\n',
	);
	expect(frame.contents.map(({ text, href }) => [text, href])).toEqual([
		['Scope', '#conflict-scope'],
		['Framing', '#conflict-framing'],
	]);
	expect(groups.flatMap(({ rows }) => rows.map(({ within }) => within))).toEqual([null, 'S2']);
	expect(count).toBe('2 conflicts, 1 within one article.');
});

test('a book without conflicts says so', () => {
	expect(ledger('')).toMatchObject({ groups: [], count: 'No conflict is recorded.' });
});
