import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../../src/book/href.ts';
import { pageResolver } from '../../../../src/book/page-resolver.ts';
import { proseView } from '../../../../src/book/views/prose-view.ts';
import { smallBook } from '../fixture.ts';

const { book } = smallBook();

function prose(body: string) {
	const from = pageOf('chapters', 'the-quay');
	return proseView(
		{ book, from, resolver: pageResolver(book, from, book.chapters.values().next().value ?? null) },
		body,
	);
}

describe('proseView', () => {
	test('a passage has the notes of the markers that stand in it', () => {
		const blocks = prose('None came.[@S1#cranes-missing]\n\nTwo were ordered.[@S1#two-ordered]\n');
		const numbers = blocks.map((block) =>
			block.kind === 'html' ? block.notes?.full.map(({ number }) => number) : null,
		);
		expect(numbers).toEqual([[1], [2]]);
	});

	test('notes reach into marked passages', () => {
		const [box] = prose('<Finding>\n\nNone came.[@S1#cranes-missing]\n\n</Finding>\n');
		expect(box).toMatchObject({
			kind: 'passage',
			name: 'Finding',
			source: null,
			blocks: [{ notes: { handle: 'S1.1' } }],
		});
	});

	test('each component brings its record', () => {
		const text = [
			'<Judgement id="no-crane-yet" />',
			'<KeyJudgements />',
			'<Matrix question="has-a-crane-come" />',
			'<Positions question="has-a-crane-come" />',
			'<Timeline />',
			'<Network />',
			'<SourceTable />',
			'<Quote claim="S1#cranes-missing" />',
			'<Background source="general knowledge">\n\nHeavy.\n\n</Background>',
		].join('\n\n');
		expect(prose(`${text}\n`)).toMatchObject([
			{ kind: 'judgement', view: { number: 1, href: '../../judgements/no-crane-yet/index.html' } },
			{ kind: 'key-judgements', rows: [{ statement: 'It is likely that no crane stands on the quay of Vell.' }] },
			{ kind: 'matrix', view: { question: 'Has a crane come?' } },
			{ kind: 'positions', rows: [{ id: 'none' }, { id: 'one' }, { id: 'both' }] },
			{ kind: 'timeline', rows: [{ words: 'about 2023' }, { words: '1 May 2024' }, { words: '2 May 2024' }, {}, {}] },
			{ kind: 'relations', rows: [{ relation: 'supplies' }, { relation: 'ordered from' }] },
			{ kind: 'sources', rows: [{ code: 'S1', grade: 'B: usually reliable' }, { code: 'S2' }] },
			{ kind: 'quote', view: { spoken: true, words: ['not one crane has come'] } },
			{ kind: 'passage', name: 'Background', source: 'general knowledge' },
		]);
	});

	test('the timeline of a text leaves dated claims to the page of the timeline', () => {
		const [timeline] = prose('<Timeline />\n');
		const kinds =
			timeline?.kind === 'timeline' ? timeline.rows.flatMap(({ items }) => items.map(({ kind }) => kind)) : [];
		expect(new Set(kinds)).toEqual(new Set(['Event', 'Statement', 'Published']));
	});

	test('headings lead to themselves, and say whether they hold links of their own', () => {
		expect(prose('## What came\n\n### Of [[norda]]\n')).toMatchObject([
			{ kind: 'heading', level: 2, id: 'what-came', html: 'What came', linked: false },
			{ kind: 'heading', level: 3, linked: true },
		]);
	});
});
