import { describe, expect, test } from 'vitest';
import { wording } from '../../../../src/book/checks/wording.ts';
import { type Change, smallBook } from '../fixture.ts';

const JUDGEMENT = 'judgements/no-crane-yet.mdx';
const COURIER = 'articles/courier-cranes.mdx';

/** Code and word of each fault of the small book with changes. */
function found(changes: Readonly<Record<string, Change>>): unknown[] {
	return wording(smallBook(changes).book, []).map(({ code, args }) => [code, args['level'] ?? args['word']]);
}

const withoutTerms: Change = ['terms:\n  - { use: crane, avoid: [hoist], why: one word for one thing }\n', ''];
const german: Change = ['language: en', 'language: de'];
const basis = (text: string): Readonly<Record<string, Change>> => ({
	[JUDGEMENT]: ['basis: two sides with an interest', `basis: "${text}"`],
});
const summary = (text: string): Readonly<Record<string, Change>> => ({
	'articles/mail-cranes.mdx': ['summary: A short piece that relays the maker.', `summary: "${text}"`],
});

test('claims are judged by the rules that hold for what a source says, other texts by all', () => {
	const text = 'Clearly it was admitted that a hoist is probable.';
	expect(found({ [COURIER]: ['A strike may follow at [[vell-harbour]].', text] })).toEqual([
		['verb-factive', 'admitted'],
		['term-avoided', 'hoist'],
	]);
	expect(found(summary(text))).toEqual([
		['verb-factive', 'admitted'],
		['words-weasel', 'Clearly'],
		['likelihood-misplaced', 'probable'],
		['term-avoided', 'hoist'],
	]);
});

test('a book without terms has the rules of its language, another language only its terms', () => {
	const text = summary('A hoist was clearly there.');
	expect(found({ ...text, 'book.yaml': withoutTerms })).toEqual([['words-weasel', 'clearly']]);
	expect(found({ ...text, 'book.yaml': german })).toEqual([['term-avoided', 'hoist']]);
});

describe('a likelihood and a confidence', () => {
	test('in one sentence of ours', () => {
		expect(found(basis('Low confidence, as it is likely.'))).toEqual([
			['likelihood-with-confidence', 'Low confidence'],
		]);
	});

	test.each([
		['in two sentences', basis('Low confidence. It is likely.')],
		[
			'in what a source says',
			{ [COURIER]: ['Two were ordered.', 'They have low confidence that it is likely, he says.'] },
		],
	] as const)('no fault: %s', (_, changes) => {
		expect(found(changes)).toEqual([]);
	});
});

describe('a likelihood', () => {
	const QUAY = 'chapters/the-quay.mdx';
	const said: Change = [
		'A crane is heavy.',
		'A crane is heavy.\n\n</Background>\n\nHe says that it is probable.[@S1#two-ordered] It is probable.[@S1#two-ordered] See [[likely]].\n\n<Background source="general knowledge">\n\nIt is.',
	];

	test('stands in an estimate alone, but for what a source says', () => {
		expect(found({ [QUAY]: said })).toEqual([['likelihood-misplaced', 'probable']]);
	});

	test('of an estimate is of the first row, but for what a source says', () => {
		const row = wording(
			smallBook({
				[JUDGEMENT]: [
					'She works there.[@S1#cranes-missing]',
					'She says that it is probable.[@S1#cranes-missing] It is probable, or likely.[@S1#cranes-missing] See [[improbable]].',
				],
			}).book,
			[],
		);
		expect(row.map(({ code, args }) => [code, args])).toEqual([
			['likelihood-row', { word: 'probable', use: 'likely' }],
		]);
	});
});

test('weasel words are told with what is wrong about them, but for what a source says and for ids', () => {
	const text = 'They say clearly that it came.[@S1#two-ordered] It clearly came.[@S1#two-ordered] See [[clearly]].';
	const faults = wording(smallBook({ [COURIER]: ['Two were ordered.[@#two-ordered]', text] }).book, []);
	expect(faults.map(({ code, args }) => [code, args])).toEqual([
		['words-weasel', { word: 'clearly', fault: 'asks to be believed' }],
	]);
});

test('a verb in the id of a link is none of ours', () => {
	const claim = (text: string): Readonly<Record<string, Change>> => ({
		[COURIER]: ['A strike may follow at [[vell-harbour]].', text],
	});
	expect(found(claim('See [[admitted]].'))).toEqual([]);
	expect(found(claim('See [[norda|admitted]].'))).toEqual([['verb-factive', 'admitted']]);
});
