import { describe, expect, test } from 'vitest';
import { parseProse } from '../../../src/prose/parse.ts';
import type { ProseFacts } from '../../../src/prose/prose.ts';

function factsOf(source: string): ProseFacts {
	const { facts, faults } = parseProse(source, { article: true });
	expect(faults).toEqual([]);
	if (facts === null) throw new Error('no facts');
	return facts;
}

const sentences = (source: string) => factsOf(source).sentences.map(({ text }) => text);
/** The sentence of each place with the place marked in it. */
const marked = ({ sentences }: ProseFacts, places: readonly { sentence: number; from: number; to: number }[]) =>
	places.map(({ sentence, from, to }) => {
		const text = sentences[sentence]?.text ?? '';
		return `${text.slice(0, from)}<${text.slice(from, to)}>${text.slice(to)}`;
	});

describe('sentences', () => {
	test('are plain text, without markers', () => {
		expect(sentences('One *two* **three** `four` ~~five~~ [six](https://a.b)\nseven  \neight\\\nnine.[@S4#a]')).toEqual(
			['One two three four five six seven eight nine.'],
		);
		expect(sentences('A &amp; b \\* c &copy; d')).toEqual(['A & b * c © d']);
		expect(sentences('a ![no words](./b.png) c[^d]\n\n[^d]: e')).toEqual(['a c', 'e']);
		expect(sentences('> A\n> b.\n> C d.')).toEqual(['A b.', 'C d.']);
	});

	test('tell which stand in a quotation', () => {
		const quoted = factsOf('A.\n\n> B it. C is.\n>\n> - D.\n\nE.').sentences.map(({ text, quoted = false }) => [
			text,
			quoted,
		]);
		expect(quoted).toEqual([
			['A.', false],
			['B it.', true],
			['C is.', true],
			['D.', true],
			['E.', false],
		]);
	});

	test('close up where a marker stood', () => {
		expect(sentences('It ended [@S4#a].')).toEqual(['It ended.']);
		expect(sentences('It ended [@S4#a], they say [@S4#b].')).toEqual(['It ended, they say.']);
		expect(sentences('It ended. [@S4#a] They left.')).toEqual(['It ended.', 'They left.']);
		expect(sentences('It ended.[@S4#a][@S4#b] They left.')).toEqual(['It ended.', 'They left.']);
	});

	test('begin at a link whose words are not known yet', () => {
		expect(sentences('It ended. [[iran]] won. [[s-400]] came. [[twelve-day-war|the war]] ended.')).toEqual([
			'It ended.',
			'iran won.',
			's 400 came. the war ended.',
		]);
	});

	test('are not ended inside a link', () => {
		expect(sentences('He read [[daily|Why? How? A daily]] then. He left.')).toEqual([
			'He read Why? How? A daily then.',
			'He left.',
		]);
	});

	test('stand in passages that are counted in reading order', () => {
		const source = '## A\n\nBee. Sea.\n\n- D\n- E\n\n  F\n\n| G | |\n|-|-|\n| H | I |\n\n<Note>J</Note>\n\n> K\n';
		expect(factsOf(source).sentences.map(({ text, passage }) => `${passage} ${text}`)).toEqual([
			'1 A',
			'2 Bee.',
			'2 Sea.',
			'3 D',
			'4 E',
			'5 F',
			'6 G',
			'8 H',
			'9 I',
			'10 J',
			'11 K',
		]);
	});

	test('say what they stand in', () => {
		const source =
			'## A\n\nB.\n\n| C | D |\n|-|-|\n| E | F |\n| | G |\n\n<Finding>\n\n### H\n\nI.[^1]\n\n- J\n\n</Finding>\n\n<Note>K</Note>\n\n[^1]: L\n';
		expect(
			factsOf(source).sentences.map(({ text, kind, row, inside }) => [text, kind, row, inside].join(' ').trim()),
		).toEqual([
			'A heading',
			'B. text',
			'C label 3',
			'D label 3',
			'E cell 5',
			'F cell 5',
			'G cell 7',
			'H heading  Finding',
			'I. text  Finding',
			'J text  Finding',
			'K text  Note',
			'L text',
		]);
	});

	test('begin where they were written', () => {
		const source = [
			'One\ntwo. &amp; *Three*\\! `Four`. [Five](https://a.b). [[six]] is.[@S4#a] Seven.[@S4#b]  [[x|Eight]].  ',
			'',
			'> Nine  ',
			'> is.',
			'> *Ten \\* is.* “Eleven?” Twelve.',
			'',
			'- 他没有来。我们走吧。',
		].join('\n');
		const begins = factsOf(source).sentences.map(({ offset }) => source.slice(offset, offset + 4));
		expect(begins).toEqual([
			'One\n',
			'&amp',
			'`Fou',
			'Five',
			'[[si',
			'Seve',
			'[[x|',
			'Nine',
			'Ten ',
			'“Ele',
			'Twel',
			'他没有来',
			'我们走吧',
		]);
	});

	test('in a long passage are found in time', () => {
		const { sentences } = factsOf('He left *and* came. [[a]] is.\n'.repeat(4000));
		expect(sentences).toHaveLength(8000);
		expect(sentences.at(-1)?.offset).toBe(30 * 3999 + 20);
	});

	test('words are counted, of code blocks none', () => {
		expect(factsOf('Twenty-one words don’t\n\n```\nnot these\n```\n\nIran’s [[s-400]] کلمه').wordCount).toBe(7);
		expect(factsOf('').wordCount).toBe(0);
	});
});

describe('links', () => {
	test('say what they link, and where in their sentence', () => {
		const source = 'One. The [[s-400]] of [[russia|*Russia’s* army]] came to [[iran#names| it]]. End.';
		const facts = factsOf(source);
		expect(
			facts.links.map(({ target, anchor, label, offset }) => [target, anchor, label, source.slice(offset, offset + 5)]),
		).toEqual([
			['s-400', null, null, '[[s-4'],
			['russia', null, 'Russia’s army', '[[rus'],
			['iran', 'names', 'it', '[[ira'],
		]);
		expect(marked(facts, facts.links)).toEqual([
			'The <s 400> of Russia’s army came to it.',
			'The s 400 of <Russia’s army> came to it.',
			'The s 400 of Russia’s army came to <it>.',
		]);
	});

	test('are found in headings, cells, lists, components and footnotes', () => {
		const source = '## [[a]]\n\n| [[b\\|c]] |\n|-|\n| [[d]] |\n\n- *[[e]]*\n\n<Note>[[f]][^1]</Note>\n\n[^1]: [[g]]';
		const facts = factsOf(source);
		expect(facts.links.map(({ target, passage }) => `${passage} ${target}`)).toEqual([
			'1 a',
			'2 b',
			'3 d',
			'4 e',
			'5 f',
			'6 g',
		]);
		expect(facts.links.every(({ offset, target }) => source.startsWith(`[[${target}`, offset))).toBe(true);
	});

	test('without spaces around keep none', () => {
		const facts = factsOf('pro-[[iran]]-ian ([[a|b]])');
		expect(marked(facts, facts.links)).toEqual(['pro-<iran>-ian (b)', 'pro-iran-ian (<b>)']);
	});

	test('of other kinds are none', () => {
		expect(factsOf('[a](https://b.c) https://d.e `[[f]]` \\[[g]]').links).toEqual([]);
	});
});

describe('citations', () => {
	test('belong to the sentence that they follow', () => {
		const facts = factsOf('One.[@S4#a] Two.[@S4#b; S5#c]\nThree [@q] four.[@#d] [@q#p]\n\n[@S4#e]Five.');
		expect(marked(facts, facts.citations)).toEqual([
			'One.<>',
			'Two.<>',
			'Three<> four.',
			'Three four.<>',
			'Three four.<>',
			'<>Five.',
		]);
	});

	test('say what they cite, each with its offset', () => {
		const source = '> One &amp;\n> two.[@S4#a; #b; !q#p]';
		expect(factsOf(source).citations).toEqual([
			{
				passage: 1,
				sentence: 0,
				from: 10,
				to: 10,
				offset: 18,
				targets: [
					{ target: { kind: 'claim', code: 'S4', claim: 'a' }, offset: 20 },
					{ target: { kind: 'claim', code: null, claim: 'b' }, offset: 26 },
					{ target: { kind: 'absence', question: 'q', position: 'p' }, offset: 30 },
				],
			},
		]);
	});

	test('in a passage of their own have an empty sentence', () => {
		const facts = factsOf('| a |\n|-|\n| [@S4#a] |');
		expect(facts.sentences).toEqual([
			{ text: 'a', passage: 1, kind: 'label', row: 1, inside: null, offset: 2 },
			{ text: '', passage: 2, kind: 'cell', row: 2, inside: null, offset: 12 },
		]);
		expect(facts.citations).toMatchObject([{ sentence: 1, passage: 2, from: 0, to: 0 }]);
	});
});

describe('headings and images', () => {
	test('headings have depth, text, slug and place', () => {
		expect(factsOf('## *War* in [[iran]]\n\nA.\n\n### War in Iran\n\n> ###### Notes').headings).toEqual([
			{ depth: 2, text: 'War in iran', slug: 'war-in-iran', passage: 1, offset: 0 },
			{ depth: 3, text: 'War in Iran', slug: 'war-in-iran-2', passage: 3, offset: 26 },
			{ depth: 6, text: 'Notes', slug: 'h-notes', passage: 4, offset: 45 },
		]);
	});

	test('images are those of Markdown, of references and of figures', () => {
		const source = '![a](./b.png) ![c][d]\n\n[d]: ./e.jpg\n\n<Figure src="./f.gif" alt="g" />';
		expect(factsOf(source).images).toEqual([
			{ url: './b.png', alt: 'a', offset: 0 },
			{ url: './e.jpg', alt: 'c', offset: 14 },
			{ url: './f.gif', alt: 'g', offset: 45 },
		]);
	});
});
