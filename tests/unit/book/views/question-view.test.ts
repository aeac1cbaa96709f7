import { describe, expect, test } from 'vitest';
import { questionView } from '../../../../src/book/views/question-view.ts';
import type { Id } from '../../../../src/schema/ids.ts';
import { type Change, smallBook } from '../fixture.ts';

const FILE = 'questions/has-a-crane-come.mdx';

function view(changes: Readonly<Record<string, Change>> = {}) {
	const { book, body } = smallBook(changes);
	return questionView(book, 'has-a-crane-come' as Id, body('has-a-crane-come'));
}

describe('questionView', () => {
	test('each position says who holds it, counted by origin', () => {
		expect(view().positions.rows.map(({ label, support }) => [label, support])).toEqual([
			['None has come', '2 articles, 1 origin with an interest (the same by our inference)'],
			['One is at work', '1 article, 1 origin with an interest'],
			['Both are at work', null],
		]);
	});

	test('a claim in which it is held tells stance, form, ground, and number with its reason', () => {
		const [none] = view().positions.rows;
		expect(none?.claims).toMatchObject([
			{
				number: 'S1.1',
				stance: 'states',
				form: 'the speaker’s words',
				ground: 'attributed',
				credibility: '3: possibly true',
				because: [{ text: 'she would know', href: null }],
				translated: true,
				quotes: ['not one crane has come'],
				article: { code: 'S1', publisher: 'Vell Courier', published: '2 May 2024' },
			},
			{
				number: 'S2.2',
				credibility: '6: truth cannot be judged',
				because: [],
				quotes: [],
				accusation: 'accuses Norda; denied by the accused',
			},
		]);
	});

	test('who doubts or denies stands apart and does not count as support', () => {
		const [none] = view({
			[FILE]: ['{ claim: S2#varga-denies, stance: states }', '{ claim: S2#varga-denies, stance: denies }'],
		}).positions.rows;
		expect(none?.opponents.map(({ claims }) => claims.map(({ number }) => number))).toEqual([['S2.2']]);
		expect(none?.support).toBe('1 article, 1 origin with an interest');
	});

	test('an opinion, a plan or a question carries no number, nor does a book without grades', () => {
		const opinion = view({ 'articles/mail-cranes.mdx': ['    from: norda\n', '    from: norda\n    mode: opinion\n'] });
		expect(opinion.positions.rows[1]?.claims[0]).toMatchObject({ mode: 'an opinion', credibility: null });
		const ungraded = view({ 'book.yaml': ['licence: CC BY 4.0\n', 'licence: CC BY 4.0\ngrading: false\n'] });
		expect(ungraded.positions.rows[0]?.claims[0]?.credibility).toBeNull();
	});

	test('shows what bears on it, the conflicts, and what would settle it', () => {
		const { bears, conflicts, wouldSettle, status, support } = view();
		expect(bears.rows).toMatchObject([
			{ number: 'S1.2', why: [{ text: 'it says how many were to come' }], when: 'about 2023' },
		]);
		expect(conflicts.rows).toMatchObject([
			{ kind: 'contradiction', meaning: 'both cannot be true', between: [{ number: 'S1.1' }, { number: 'S2.1' }] },
		]);
		expect(wouldSettle.rows).toEqual([[{ text: 'a photograph of the quay', href: null }]]);
		expect(status).toEqual({ word: 'open', meaning: 'the sources read do not settle it' });
		expect(support).toBe('2 articles, 2 origins, each with an interest (1 the same by our inference)');
	});

	test('names the judgements that rest on it', () => {
		expect(view().judgements.rows).toMatchObject([{ number: 1, title: 'No crane yet' }]);
		expect(view().challenged.rows).toEqual([]);
	});

	test('names the judgements that it speaks against', () => {
		const { challenged } = view({
			'judgements/no-crane-yet.mdx': [
				'against: [S2#one-works]',
				'against: [has-a-crane-come#one, has-a-crane-come#both]',
			],
		});
		expect(challenged.rows).toMatchObject([{ number: 1 }]);
	});

	test('names the pages that show it by a component', () => {
		const { shownOn } = view({
			'chapters/the-quay.mdx': ['<Judgement id="no-crane-yet" />', '<Positions question="has-a-crane-come" />'],
		});
		expect(shownOn.rows).toEqual([{ text: 'The quay', href: '../../brief/the-quay/index.html' }]);
	});

	test('its contents follow the page, own headings of the analysis included', () => {
		const contents = view({
			[FILE]: ['The harbour and its supplier differ.', '## On the quay\n\nThe harbour and its supplier differ.'],
		}).frame.contents;
		expect(contents.map(({ text }) => text)).toEqual([
			'Positions',
			'Our analysis',
			'On the quay',
			'Where the sources conflict',
			'What bears on it',
			'What would settle it',
			'Judgements that rest on it',
		]);
	});

	test('names the pages that cite it', () => {
		const { cited } = view({
			'chapters/the-quay.mdx': ['The order is told', 'Sources differ.[@has-a-crane-come] The order is told'],
		});
		expect(cited.rows).toMatchObject([
			{ title: 'The quay', kind: 'Chapter', links: { shown: [{ before: 'Sources differ.', words: '' }] } },
		]);
	});
});
