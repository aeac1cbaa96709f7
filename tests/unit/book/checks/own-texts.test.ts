import { describe, expect, test } from 'vitest';
import { type OwnText, ownTexts } from '../../../../src/book/checks/own-texts.ts';
import type { Found } from '../../../../src/prose/word-list.ts';
import { smallBook } from '../fixture.ts';

const QUAY = 'chapters/the-quay.mdx';
const COURIER = 'articles/courier-cranes.mdx';
const VARGA = 'entities/person/ilka-varga.mdx';

const PROSE = [
	'He says it.[@S1#two-ordered] It is.[@S1#two-ordered] He says so.',
	'It may be.[@S1#strike-possible] He says both.[@S1#two-ordered; has-a-crane-come#one]',
	'See [[norda]], the norda works and [[crane|norda]].',
	'<Figure src="./x.png" alt="A drawing" caption="A crane" />',
	'| Who | Says |\n|---|---|\n| He says | two[@S1#two-ordered] |\n| She says | none |',
	'> Not ours.',
].join('\n\n');

const { book, body } = smallBook({
	[QUAY]: [
		'A crane is heavy.',
		`A crane is heavy.\n\n</Background>\n\n${PROSE}\n\n<Background source="general knowledge">\n\nIt is.`,
	],
	[COURIER]: ['A strike may follow at [[vell-harbour]].', 'One. He says [[norda]], norda and [[norda|norda]].'],
	[VARGA]: ['title: harbour master', 'title: One. He says master. Two.'],
});
const texts = () => ownTexts(book, () => true);
const offset = book.byId.get('the-quay' as never)?.bodyOffset ?? 0;

function own(text: string): OwnText {
	const [found, ...others] = texts().filter((each) => each.text === text);
	if (!found || others.length > 0) throw new Error(`“${text}” is not one text`);
	return found;
}

/** The n-th place of a word in a text. */
function at(text: string, word: string, n = 1): Found {
	const places = [...text.matchAll(new RegExp(word, 'g'))];
	return { word, offset: places[n - 1]?.index ?? Number.NaN };
}

/** Where something in a text stands: the words of the chapter there, or file, path and offset. */
function placeOf(text: string, found: Found = { word: text, offset: 0 }): unknown {
	const place = own(text).place(found);
	if ('path' in place) return [place.file, place.path.join('.'), 'within' in place && place.within];
	return [
		place.file,
		'offset' in place &&
			body('the-quay')
				.slice(place.offset - offset)
				.split(/[\n\]]/)[0],
	];
}

describe('which texts are ours', () => {
	test('prose but for quotations, captions, fields of every file, of corrections and of book.yaml', () => {
		const all = texts().map(({ text }) => text);
		expect(all).toEqual(
			expect.arrayContaining(['A crane is heavy.', 'A drawing', 'A crane', 'general knowledge', 'She says']),
		);
		expect(all).not.toContain('Not ours.');
		expect(all).toContain(book.corrections.get('crane-count' as never)?.data.is);
		expect(all).toContain('The contract was not read.');
		expect(own('The contract was not read.').entry).toBeNull();
		expect(own('A crane').entry?.id).toBe('the-quay');
	});

	test('those that are wanted, where claims are told from the rest', () => {
		const wanted = ownTexts(book, (text, isClaim) => isClaim || ['A drawing', 'He says it.', 'none'].includes(text));
		const claims = [...book.claims.values()].map(({ claim }) => claim.text as string);
		expect(new Set(wanted.map(({ text, isClaim }) => `${isClaim}: ${text}`))).toEqual(
			new Set([...claims.map((text) => `true: ${text}`), 'false: A drawing', 'false: He says it.', 'false: none']),
		);
		expect(ownTexts(book, () => false)).toEqual([]);
	});
});

test('a sentence of prose is pointed at as a whole, a caption at its attribute, a field at the word', () => {
	expect(placeOf('He says so.', at('He says so.', 'so'))).toEqual([QUAY, 'He says so.']);
	expect(placeOf('A crane', at('A crane', 'crane'))).toEqual([QUAY, expect.stringMatching(/^"?A crane|^caption/)]);
	expect(placeOf('One. He says master. Two.', at('One. He says master. Two.', 'master'))).toEqual([
		VARGA,
		'roles.0.title',
		13,
	]);
	expect(placeOf('The contract was not read.')).toEqual(['book.yaml', 'gaps.0', 0]);
});

test('the sentence around a word is looked for in a field, and is the text in prose', () => {
	const title = 'One. He says master. Two.';
	const around = (word: string) => own(title).sentence(at(title, word)).trim();
	expect([around('One'), around('He'), around('master'), around('Two')]).toEqual([
		'One.',
		'He says master.',
		'He says master.',
		'Two.',
	]);
	expect(own('He says so.').sentence(at('He says so.', 'so'))).toBe('He says so.');
});

describe('a text passes on what a source says', () => {
	test.each([
		['He says it.', true],
		['It is.', false],
		['He says so.', false],
		['It may be.', true],
		['He says both.', false],
		['He says', true],
		['She says', false],
		['A crane', false],
		['The contract was not read.', false],
	])('%s %s', (text, expected) => {
		const [found] = texts().filter((each) => each.text === text);
		expect(found?.reports({ word: text, offset: 0 })).toBe(expected);
	});

	test('a claim does, and of a field beside claims the sentence that says so', () => {
		const [claim] = texts().filter(({ isClaim }) => isClaim);
		expect(claim?.reports({ word: '', offset: 0 })).toBe(true);
		const title = 'One. He says master. Two.';
		expect(['One', 'master', 'Two'].map((word) => own(title).reports(at(title, word)))).toEqual([false, true, false]);
	});
});

describe('the id of what a link leads to is no word of ours', () => {
	test('in prose, where the link has no label', () => {
		const [sentence] = texts().filter(({ text }) => text.startsWith('See '));
		const text = sentence?.text ?? '';
		expect([1, 2, 3].map((n) => sentence?.isId(at(text, 'norda', n)))).toEqual([true, false, false]);
		expect(sentence?.isId({ word: 'See norda', offset: 0 })).toBe(false);
		expect(sentence?.isId({ word: 'norda, the', offset: text.indexOf('norda') })).toBe(false);
		expect(sentence?.isId(at(text, 'See'))).toBe(false);
		const other = own('He says so.');
		expect(other.isId({ word: 'norda', offset: text.indexOf('norda') })).toBe(false);
	});

	test('in the text of a claim, up to the label', () => {
		const text = 'One. He says [[norda]], norda and [[norda|norda]].';
		expect([1, 2, 3, 4].map((n) => own(text).isId(at(text, 'norda', n)))).toEqual([true, false, true, false]);
		expect(own(text).isId({ word: ']]', offset: text.indexOf(']]') })).toBe(false);
		expect(own(text).isId(at(text, 'One'))).toBe(false);
	});
});
