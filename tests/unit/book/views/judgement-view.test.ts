import { describe, expect, test } from 'vitest';
import { judgementView } from '../../../../src/book/views/judgement-view.ts';
import { judgementsView } from '../../../../src/book/views/judgements-view.ts';
import type { Id } from '../../../../src/schema/ids.ts';
import { type Change, smallBook } from '../fixture.ts';

const FILE = 'judgements/no-crane-yet.mdx';

function view(changes: Readonly<Record<string, Change>> = {}) {
	const { book, body } = smallBook(changes);
	return judgementView(book, 'no-crane-yet' as Id, body('no-crane-yet'));
}

describe('judgementView', () => {
	test('an estimate has a likelihood and a horizon; its confidence stands apart with its basis', () => {
		expect(view()).toMatchObject({
			frame: {
				label: 'Judgement 1',
				title: 'No crane yet',
				lead: 'It is likely that no crane stands on the quay of Vell.',
			},
			sure: { likelihood: { words: 'likely', from: 55, to: 80 }, confidence: 'low' },
			horizon: 'at the end of May 2024',
			confidence: { level: 'low', basis: [{ text: 'two sides with an interest' }] },
			asOf: '31 May 2024',
		});
	});

	test('a finding has neither', () => {
		const finding = view({
			[FILE]: [
				'kind: estimate\nstatement: It is likely that no crane stands on the quay of Vell.\nlikelihood: likely\nhorizon: at the end of May 2024\n',
				'kind: finding\nstatement: Two sides contradict each other.\n',
			],
		});
		expect(finding).toMatchObject({
			sure: { likelihood: null, kind: 'A finding about the sources; it carries no likelihood' },
			horizon: null,
		});
	});

	test('evidence is shown as claims with their words, and as positions with what stands behind them', () => {
		expect(view().evidence.rows).toMatchObject([
			{ kind: 'claim', claim: { number: 'S1.1', quotes: ['not one crane has come'] }, article: { code: 'S1' } },
			{
				kind: 'position',
				question: { text: 'Has a crane come?', href: '../../questions/has-a-crane-come/index.html' },
				position: { text: 'None has come', href: '../../questions/has-a-crane-come/index.html#position-none' },
				support: '2 articles, 1 origin with an interest (the same by our inference)',
			},
		]);
		expect(view().against.rows).toMatchObject([{ kind: 'claim', claim: { number: 'S2.1' } }]);
	});

	test('a whole question can be evidence', () => {
		const { evidence } = view({ [FILE]: ['has-a-crane-come#none]', 'has-a-crane-come]'] });
		expect(evidence.rows[1]).toMatchObject({
			kind: 'question',
			position: null,
			support: '2 articles, 2 origins, each with an interest (1 the same by our inference)',
		});
	});

	test('a claim that a text names carries its printed number and leads to it', () => {
		const { implication } = view({
			[FILE]: ['implication: Ships unload elsewhere.', 'implication: As S1#cranes-missing and S9#nothing say.'],
		});
		expect(implication).toEqual([
			{ text: 'As ', href: null },
			{ text: 'S1.1', href: '../../articles/courier-cranes/index.html#claim-cranes-missing' },
			{ text: ' and S9#nothing say.', href: null },
		]);
	});

	test('says where it is shown and mentioned, itself left out', () => {
		const { shownOn, mentions } = view({
			'chapters/the-quay.mdx': [
				'The order is told',
				'We judge so in [[no-crane-yet]].[@S1#two-ordered] The order is told',
			],
		});
		expect(shownOn.rows).toEqual([{ text: 'The quay', href: '../../brief/the-quay/index.html' }]);
		expect(mentions.rows).toMatchObject([
			{ title: 'The quay', links: { shown: [{ before: 'We judge so in ', words: 'No crane yet', after: '.' }] } },
		]);
	});
});

test('the index lists judgements by number', () => {
	expect(judgementsView(smallBook().book).judgements).toMatchObject([
		{
			number: 1,
			href: '../judgements/no-crane-yet/index.html',
			implication: [{ text: 'Ships unload elsewhere.', href: null }],
		},
	]);
});
